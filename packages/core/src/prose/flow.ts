import { z } from 'zod'
import { type BlockBase, blockFields } from '../article/fields.ts'
import type { Block, Phrasing, Tree } from '../article/tree.ts'
import { type ProseMode, proseModeSchema } from './prose-mode.ts'

// Blocks of plain Markdown, as mdast defines them, each with an id.

/** Running text. */
export interface Paragraph extends BlockBase {
  type: 'paragraph'
  children: Phrasing[]
}
export const paragraphSchema = (tree: Tree) =>
  z.strictObject({
    ...blockFields,
    type: z.literal('paragraph'),
    get children() {
      return tree.phrasing
    },
  })

const depthSchema = z.literal([1, 2, 3, 4, 5, 6])

/** A heading inside a quote, a list item or a fence. One that opens a part of the article is a `Section`. */
export interface Heading extends BlockBase {
  type: 'heading'
  depth: 1 | 2 | 3 | 4 | 5 | 6
  /** What becomes of the running text under it on slides. */
  prose?: ProseMode | undefined
  children: Phrasing[]
}
export const headingSchema = (tree: Tree) =>
  z.strictObject({
    ...blockFields,
    type: z.literal('heading'),
    depth: depthSchema,
    prose: proseModeSchema.optional(),
    get children() {
      return tree.phrasing
    },
  })

/** A quotation: `>`. */
export interface Blockquote extends BlockBase {
  type: 'blockquote'
  children: Block[]
}
export const blockquoteSchema = (tree: Tree) =>
  z.strictObject({
    ...blockFields,
    type: z.literal('blockquote'),
    get children() {
      return tree.blocks
    },
  })

/** `checked` makes it a task; `spread` says that blank lines stand between its blocks. */
export interface ListItem extends BlockBase {
  type: 'listItem'
  checked?: boolean | null | undefined
  spread?: boolean | null | undefined
  children: Block[]
}
const listItemSchema = (tree: Tree) =>
  z.strictObject({
    ...blockFields,
    type: z.literal('listItem'),
    checked: z.boolean().nullish(),
    spread: z.boolean().nullish(),
    get children() {
      return tree.blocks
    },
  })

/** A list; `start` is the number of its first item, and `spread` says that blank lines stand between items. */
export interface List extends BlockBase {
  type: 'list'
  ordered?: boolean | null | undefined
  start?: number | null | undefined
  spread?: boolean | null | undefined
  children: ListItem[]
}
export const listSchema = (tree: Tree) =>
  z.strictObject({
    ...blockFields,
    type: z.literal('list'),
    ordered: z.boolean().nullish(),
    start: z.int().min(0).nullish(),
    spread: z.boolean().nullish(),
    children: z.array(listItemSchema(tree)),
  })

/** A cell of a table; its column is its place in the row. */
export interface TableCell extends BlockBase {
  type: 'tableCell'
  children: Phrasing[]
}
const tableCellSchema = (tree: Tree) =>
  z.strictObject({
    ...blockFields,
    type: z.literal('tableCell'),
    get children() {
      return tree.phrasing
    },
  })

/** A row of a table. */
export interface TableRow extends BlockBase {
  type: 'tableRow'
  children: TableCell[]
}
const tableRowSchema = (tree: Tree) =>
  z.strictObject({
    ...blockFields,
    type: z.literal('tableRow'),
    children: z.array(tableCellSchema(tree)),
  })

/** Alignment of a table's column; null where the author gave none. */
export type Align = 'left' | 'right' | 'center' | null
const alignSchema = z.array(z.enum(['left', 'right', 'center']).nullable())

/** A table (GFM). The first row is the header. */
export interface Table extends BlockBase {
  type: 'table'
  align?: Align[] | null | undefined
  children: TableRow[]
}
export const tableSchema = (tree: Tree) =>
  z.strictObject({
    ...blockFields,
    type: z.literal('table'),
    align: alignSchema.nullish(),
    children: z.array(tableRowSchema(tree)),
  })

/** A block of code. `meta` is what follows the language on the fence's line, as in ```` ```js {2} ````. */
export interface Code extends BlockBase {
  type: 'code'
  lang?: string | null | undefined
  meta?: string | null | undefined
  value: string
}
export const codeSchema = z.strictObject({
  ...blockFields,
  type: z.literal('code'),
  lang: z.string().nullish(),
  meta: z.string().nullish(),
  value: z.string(),
})

/** Raw HTML that stands as a block of its own. Renderers print a sanitised subset of it. */
export interface Html extends BlockBase {
  type: 'html'
  value: string
}
export const htmlSchema = z.strictObject({ ...blockFields, type: z.literal('html'), value: z.string() })

/** A rule in text; in a deck it starts a new slide. */
export interface ThematicBreak extends BlockBase {
  type: 'thematicBreak'
}
export const thematicBreakSchema = z.strictObject({ ...blockFields, type: z.literal('thematicBreak') })

/** The text of a footnote. */
export interface FootnoteDefinition extends BlockBase {
  type: 'footnoteDefinition'
  identifier: string
  label?: string | null | undefined
  children: Block[]
}
export const footnoteDefinitionSchema = (tree: Tree) =>
  z.strictObject({
    ...blockFields,
    type: z.literal('footnoteDefinition'),
    identifier: z.string(),
    label: z.string().nullish(),
    get children() {
      return tree.blocks
    },
  })
