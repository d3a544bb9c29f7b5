import {
  type Block,
  type Code,
  type DisplayMath,
  type FootnoteDefinition,
  type ListItem,
  limits,
  type Table,
  type TableRow,
} from '@trifold/core'
import type * as mdast from 'mdast'
import { buildBlock, frameOf } from '../blocks/build-block.ts'
import { type FencedGroup, groupFences, type Item } from '../fences/group-fences.ts'
import { asCallout } from './callout.ts'
import { checkCodeEnd } from './check-code-end.ts'
import { checkCommentEnd } from './check-comment-end.ts'
import { checkHtmlEnd } from './check-html-end.ts'
import type { Conversion } from './conversion.ts'
import { convertTitle } from './fence-title.ts'
import { authorId, takeHeadingId } from './heading-id.ts'
import { asMdxComment } from './mdx-comment.ts'
import { checkCodeSpans } from './meant/check-code-spans.ts'
import { checkGluedRows } from './meant/check-glued-rows.ts'
import { checkIndentedFence } from './meant/check-indented-fence.ts'
import { checkParagraph } from './meant/check-paragraph.ts'
import { checkUnderline } from './meant/check-underline.ts'
import { checkDefinition } from './meant/meant-as-footnote.ts'
import { convertPhrasing } from './phrasing.ts'
import { placeOf } from './place.ts'

/** The blocks of CommonMark and GFM, and fences. */
type FlowType =
  | 'paragraph'
  | 'heading'
  | 'blockquote'
  | 'list'
  | 'table'
  | 'code'
  | 'math'
  | 'html'
  | 'thematicBreak'
  | 'definition'
  | 'footnoteDefinition'
  | 'fenced'

type Handlers = {
  readonly [Type in FlowType]: (
    node: Extract<Item, { type: Type }>,
    conversion: Conversion,
    depth: number,
  ) => Block[]
}

/**
 * The blocks of one container, mdast to ours. Ids are given later: until then a block without one of its author's has
 * an empty id.
 */
export const convertFlow = (
  children: readonly mdast.RootContent[],
  conversion: Conversion,
  depth = 1,
): Block[] => {
  const items =
    conversion.fences.size === 0 ? children : groupFences(children, conversion.fences, conversion.report)
  return convertItems(items, conversion, depth)
}

const convertItems = (items: readonly Item[], conversion: Conversion, depth: number): Block[] => {
  const [first] = items
  // What stands in the deepest container is one deeper than that.
  if (depth > limits.blockDepth + 1 && first !== undefined) {
    reportDepth(first, conversion)
    return []
  }
  return items.flatMap((item) => {
    // The key is the node's own type, which TypeScript cannot follow; an extended parser may give other types.
    const handler = (handlers as unknown as Readonly<Record<string, AnyHandler | undefined>>)[item.type]
    return handler === undefined ? [] : handler(item, conversion, depth)
  })
}

type AnyHandler = (item: Item, conversion: Conversion, depth: number) => Block[]

const reportDepth = (item: Item, { report }: Conversion): void =>
  report(item.type === 'fenced' ? item.fence.position : placeOf(item), {
    code: 'block-depth',
    severity: 'error',
    message: `Lists, quotes and blocks nest more than ${limits.blockDepth} deep here.`,
    help: 'Flatten them.',
  })

const handlers = {
  paragraph: (node, conversion) => {
    const comment = asMdxComment(node, conversion)
    if (comment !== undefined) return [comment]
    checkParagraph(node, conversion)
    checkCodeSpans(node.children, conversion)
    return [
      {
        id: '',
        position: placeOf(node),
        type: 'paragraph',
        children: convertPhrasing(node.children, conversion),
      },
    ]
  },
  heading: (node, conversion) => {
    checkUnderline(node, conversion)
    const children = convertPhrasing(node.children, conversion)
    const { id, ...rest } = takeHeadingId(children, conversion)
    return [{ id, position: placeOf(node), type: 'heading', depth: node.depth, ...rest }]
  },
  blockquote: (node, conversion, depth) => {
    const children = convertFlow(node.children, conversion, depth + 1)
    return [asCallout({ id: '', position: placeOf(node), type: 'blockquote', children }, conversion)]
  },
  list: (node, conversion, depth) => [
    {
      id: '',
      position: placeOf(node),
      type: 'list',
      ordered: node.ordered === true,
      ...(typeof node.start === 'number' ? { start: node.start } : {}),
      spread: node.spread === true,
      children: node.children.map((item) => listItem(item, conversion, depth)),
    },
  ],
  table: (node, conversion) => {
    checkGluedRows(node, conversion)
    const children = node.children.map((row) => tableRow(row, conversion))
    const table: Table = { id: '', position: placeOf(node), type: 'table', align: node.align ?? [], children }
    conversion.tables.push(table)
    return [table]
  },
  code: (node, conversion) => {
    checkCodeEnd(node, conversion)
    checkIndentedFence(node, conversion)
    return [code(node)]
  },
  math: (node) => [{ id: '', position: placeOf(node), type: 'math', value: node.value }],
  html: (node, conversion) => {
    checkCommentEnd(node, conversion)
    checkHtmlEnd(node, conversion)
    return [{ id: '', position: placeOf(node), type: 'html', value: node.value }]
  },
  thematicBreak: (node) => [{ id: '', position: placeOf(node), type: 'thematicBreak' }],
  definition: (node, conversion) => {
    checkDefinition(node, conversion)
    return []
  },
  footnoteDefinition: (node, { footnotes }) => {
    footnotes.define(node)
    return []
  },
  fenced: (group, conversion, depth) => fenced(group, conversion, depth),
} satisfies Handlers

/** Code in the language `math` is a formula, as GitHub has it. */
const code = (node: mdast.Code): Code | DisplayMath => {
  if (node.lang === 'math' && !node.meta && node.value.trim() !== '')
    return { id: '', position: placeOf(node), type: 'math', value: node.value.trim() }
  return plainCode(node)
}

const plainCode = (node: mdast.Code): Code => ({
  id: '',
  position: placeOf(node),
  type: 'code',
  ...(node.lang ? { lang: node.lang } : {}),
  ...(node.meta ? { meta: node.meta } : {}),
  value: node.value,
})

const listItem = (node: mdast.ListItem, conversion: Conversion, depth: number): ListItem => ({
  id: '',
  position: placeOf(node),
  type: 'listItem',
  ...(typeof node.checked === 'boolean' ? { checked: node.checked } : {}),
  spread: node.spread === true,
  children: convertFlow(node.children, conversion, depth + 1),
})

const tableRow = (node: mdast.TableRow, conversion: Conversion): TableRow => ({
  id: '',
  position: placeOf(node),
  type: 'tableRow',
  children: node.children.map((cell) => ({
    id: '',
    position: placeOf(cell),
    type: 'tableCell',
    children: convertPhrasing(cell.children, conversion),
  })),
})

/** A fence that is never closed has been reported; what follows it takes its place. */
const fenced = ({ fence, items, closed }: FencedGroup, conversion: Conversion, depth: number): Block[] => {
  const children = convertItems(items, conversion, depth + 1)
  if (closed === undefined) return children
  const { id: given } = fence.attributes
  const id = given === undefined ? '' : authorId(given.value, given.position, conversion)
  const position = { start: fence.position.start, end: closed.position.end }
  const title = fence.title && convertTitle(fence.title, conversion)
  return buildBlock(fence, frameOf(id, position, title), children, conversion)
}

/** A footnote's text. */
export const convertFootnote = (
  node: mdast.FootnoteDefinition,
  conversion: Conversion,
): FootnoteDefinition => ({
  id: '',
  position: placeOf(node),
  type: 'footnoteDefinition',
  identifier: node.identifier,
  ...(node.label ? { label: node.label } : {}),
  children: convertFlow(node.children, conversion, 2),
})
