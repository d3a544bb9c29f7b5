import { z } from 'zod'
import { type InlineBase, inlineFields } from '../article/fields.ts'
import type { Phrasing, Tree } from '../article/tree.ts'

// Inline nodes, as mdast defines them; references are resolved, so there are none.

/** Words, escapes and character references resolved. */
export interface Text extends InlineBase {
  type: 'text'
  value: string
}
export const textSchema = z.strictObject({ ...inlineFields, type: z.literal('text'), value: z.string() })

/** Stressed text: `*…*`. */
export interface Emphasis extends InlineBase {
  type: 'emphasis'
  children: Phrasing[]
}
export const emphasisSchema = (tree: Tree) =>
  z.strictObject({
    ...inlineFields,
    type: z.literal('emphasis'),
    get children() {
      return tree.phrasing
    },
  })

/** Important text: `**…**`. */
export interface Strong extends InlineBase {
  type: 'strong'
  children: Phrasing[]
}
export const strongSchema = (tree: Tree) =>
  z.strictObject({
    ...inlineFields,
    type: z.literal('strong'),
    get children() {
      return tree.phrasing
    },
  })

/** Struck-through text (GFM). */
export interface Delete extends InlineBase {
  type: 'delete'
  children: Phrasing[]
}
export const deleteSchema = (tree: Tree) =>
  z.strictObject({
    ...inlineFields,
    type: z.literal('delete'),
    get children() {
      return tree.phrasing
    },
  })

/** Code within a line. */
export interface InlineCode extends InlineBase {
  type: 'inlineCode'
  value: string
}
export const inlineCodeSchema = z.strictObject({
  ...inlineFields,
  type: z.literal('inlineCode'),
  value: z.string(),
})

/** A hard line break. */
export interface Break extends InlineBase {
  type: 'break'
}
export const breakSchema = z.strictObject({ ...inlineFields, type: z.literal('break') })

const urlSchema = z.string().describe('As the author wrote it: http, https, mailto, relative or #anchor.')

/** A link; what it shows stands inside it. */
export interface Link extends InlineBase {
  type: 'link'
  url: string
  title?: string | null | undefined
  children: Phrasing[]
}
export const linkSchema = (tree: Tree) =>
  z.strictObject({
    ...inlineFields,
    type: z.literal('link'),
    url: urlSchema,
    title: z.string().nullish(),
    get children() {
      return tree.phrasing
    },
  })

/** A picture, local or remote. */
export interface Image extends InlineBase {
  type: 'image'
  url: string
  title?: string | null | undefined
  alt?: string | null | undefined
}
export const imageSchema = z.strictObject({
  ...inlineFields,
  type: z.literal('image'),
  url: urlSchema,
  title: z.string().nullish(),
  alt: z
    .string()
    .nullish()
    .describe('What the image says to someone who cannot see it; empty if it only decorates.'),
})

/** A call of a footnote, by the identifier of its definition in `Article.footnotes`. */
export interface FootnoteReference extends InlineBase {
  type: 'footnoteReference'
  identifier: string
  label?: string | null | undefined
}
export const footnoteReferenceSchema = z.strictObject({
  ...inlineFields,
  type: z.literal('footnoteReference'),
  identifier: z.string(),
  label: z.string().nullish(),
})

/** A raw HTML tag or comment inside a line: one token, not a whole element. */
export interface InlineHtml extends InlineBase {
  type: 'html'
  value: string
}
export const inlineHtmlSchema = z.strictObject({
  ...inlineFields,
  type: z.literal('html'),
  value: z.string(),
})
