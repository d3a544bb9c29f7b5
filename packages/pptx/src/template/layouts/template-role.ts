import type { LayoutRole } from '../../design/design.ts'

/** What layouts of a template are for, by the words of their types. */
export const templateRoles = ['title', 'section', 'content', 'columns', 'titleOnly'] as const

/** What a layout of a template is for. */
export type TemplateRole = (typeof templateRoles)[number]

/** Which layout of a template the slides of a deck’s layout are written into: text in its own place, or below the title alone. */
export const roleOf: Readonly<Record<LayoutRole, TemplateRole>> = {
  title: 'title',
  section: 'section',
  columns: 'columns',
  bullets: 'content',
  statement: 'content',
  quote: 'content',
  summary: 'content',
  sources: 'content',
  definition: 'titleOnly',
  comparison: 'titleOnly',
  story: 'titleOnly',
  figure: 'titleOnly',
  code: 'titleOnly',
  table: 'titleOnly',
  faq: 'titleOnly',
}

// The map has a key for each layout, and no other.
/** Every layout of a deck. */
export const layoutRoles = Object.keys(roleOf) as LayoutRole[]
