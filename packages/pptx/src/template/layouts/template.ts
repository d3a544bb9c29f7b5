import type { Finding } from '@trifold/core'
import { findings } from '../findings.ts'
import type { SourceMaster } from '../read/read-master.ts'
import type { Place, SourcePlaceholder } from '../read/read-placeholders.ts'
import { readPresentation, type SourcePresentation } from '../read/read-presentation.ts'
import { type ChosenLayout, chooseLayouts } from './choose-layouts.ts'
import { aboveObstacles } from './obstacles.ts'
import { columnsIn, largestIn, titleIn } from './places.ts'
import { type TemplateRole, templateRoles } from './template-role.ts'
import { textPlace } from './text-place.ts'

/** A layout of a template in a role, with the places that slides fill. */
export interface TemplateLayout extends ChosenLayout {
  readonly title: SourcePlaceholder
  /** Places of text in reading order: one, two columns, or none. */
  readonly texts: readonly SourcePlaceholder[]
}

/** A template, and what of it serves what. */
export interface Template {
  readonly presentation: SourcePresentation
  readonly master: SourceMaster
  readonly layouts: Readonly<Record<TemplateRole, TemplateLayout>>
  /** The placeholder whose text is the measure of all text. */
  readonly body: SourcePlaceholder
  /** Where its text stands, in EMU. */
  readonly content: Place
}

/** A template, unless one of the findings is an error. */
export interface ReadTemplate {
  readonly template?: Template
  readonly findings: readonly Finding[]
}

/** Least that text needs, in EMU: 200 × 100 points. */
const least = { width: 200 * 12_700, height: 100 * 12_700 }

/** Reads a user's presentation as a template: its layouts by what they serve, and what is wrong with it. */
export const readTemplate = (bytes: Uint8Array): ReadTemplate => {
  const { presentation, findings: found } = readPresentation(bytes)
  if (presentation === undefined) return { findings: found }
  const refuse = (finding: Finding): ReadTemplate => ({ findings: [...found, finding] })
  const chosen = chooseLayouts(presentation)
  const body = chosen === undefined ? undefined : largestIn(chosen.roles.content.layout)
  if (chosen === undefined || body === undefined) return refuse(findings['template-content']())
  const content = aboveObstacles(chosen.roles.content.layout, withinSlide(textPlace(body), presentation.size))
  if (content.width < least.width || content.height < least.height)
    return refuse(
      findings['template-room'](Math.round(content.width / 12_700), Math.round(content.height / 12_700)),
    )
  const layouts = Object.fromEntries(
    templateRoles.map((role) => [role, layoutOf(role, chosen.roles[role])]),
  ) as Record<TemplateRole, TemplateLayout>
  const told = templateRoles.flatMap((role) => {
    const { standsIn } = chosen.roles[role]
    return standsIn === undefined
      ? []
      : [findings['template-layout-found'](roleNames[role], `that for ${roleNames[standsIn]}`)]
  })
  return {
    template: { presentation, master: chosen.master, layouts, body, content },
    findings: [...found, ...told],
  }
}

/** What roles are to people. */
export const roleNames: Readonly<Record<TemplateRole, string>> = {
  title: 'the title slide',
  section: 'sections',
  content: 'a title and text',
  columns: 'two columns',
  titleOnly: 'a title alone',
}

const layoutOf = (role: TemplateRole, chosen: ChosenLayout): TemplateLayout => {
  const { layout } = chosen
  const title = titleIn(layout)
  // Layouts without a title are never chosen.
  if (title === undefined) throw new Error(`the layout ${layout.part} has no title`)
  const columns = role === 'columns' ? columnsIn(layout) : undefined
  const largest = largestIn(layout)
  return { ...chosen, title, texts: columns ?? (largest === undefined ? [] : [largest]) }
}

const withinSlide = ({ x, y, width, height }: Place, size: SourcePresentation['size']): Place => {
  const left = Math.max(0, x)
  const top = Math.max(0, y)
  return {
    x: left,
    y: top,
    width: Math.min(x + width, size.width) - left,
    height: Math.min(y + height, size.height) - top,
  }
}
