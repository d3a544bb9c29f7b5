import type { Code as ArticleCode } from '@trifold/core'
import { boldLine, isDrawn, type MathDrawings, readCodeFence } from '@trifold/prose'
import type {
  BlockContent,
  Code,
  DefinitionContent,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast'
import { codeBlock } from './code-block.ts'
import { htmlLines } from './html-text.ts'
import { isSpread } from './lists.ts'
import { oneLine, type PlainContext, plainPhrasing, plainText } from './plain-phrasing.ts'

/** What making blocks plain needs to know. */
export interface BlockContext extends PlainContext {
  readonly math: MathDrawings
  /** Tallest formula that has a slide to itself, in em. */
  readonly tallestFormula: number
  /** Letters that a line of code may have. */
  readonly codeColumns: number
}

/** Blocks as Marp can show them; what has no text in them is gone. */
export const plainBlocks = (nodes: readonly RootContent[], context: BlockContext): RootContent[] =>
  nodes.flatMap((node) => plainBlock(node, context))

const plainBlock = (node: RootContent, context: BlockContext): RootContent[] => {
  if (node.type === 'paragraph') return paragraph(plainPhrasing(node.children, context))
  // Ranks 1 and 2 are the slide's own.
  if (node.type === 'heading')
    return [{ ...node, depth: node.depth < 3 ? 3 : node.depth, children: lineOf(node.children, context) }]
  if (node.type === 'list') return list(node, context)
  if (node.type === 'blockquote') {
    const children = flow(node.children, context)
    return children.length === 0 ? [] : [{ ...node, children }]
  }
  if (node.type === 'table') {
    const children = node.children.map((row) => ({
      ...row,
      children: row.children.map((cell) => ({ ...cell, children: lineOf(cell.children, context) })),
    }))
    return [{ ...node, children }]
  }
  if (node.type === 'code') return code(node, context)
  if (node.type === 'math') return [displayMath(node.value, context)]
  if (node.type === 'html')
    return htmlLines(node.value).map((line) => ({
      type: 'paragraph',
      children: [{ type: 'text', value: plainText(line) }],
    }))
  return []
}

/** Blocks that stand in others, which mdast's types want to be flow content; what is made plain is. */
const flow = (nodes: readonly RootContent[], context: BlockContext): (BlockContent | DefinitionContent)[] =>
  plainBlocks(nodes, context) as (BlockContent | DefinitionContent)[]

const paragraph = (children: PhrasingContent[]): RootContent[] =>
  children.length === 0 ? [] : [{ type: 'paragraph', children }]

/** Headings and cells are of one line in Markdown. */
const lineOf = (nodes: readonly PhrasingContent[], context: BlockContext): PhrasingContent[] =>
  oneLine(plainPhrasing(nodes, context))

const list = (node: List, context: BlockContext): RootContent[] => {
  const children = node.children.map((item) => listItem(item, context))
  return children.length === 0 ? [] : [{ ...node, spread: isSpread(children), children }]
}

const listItem = (item: ListItem, context: BlockContext): ListItem => {
  const children = withBox(item.checked, flow(item.children, context))
  return { type: 'listItem', spread: isSpread([{ children }]), children }
}

/** Marp knows no tasks: a drawn box stands for what is done and what is not. */
export const withBox = <Node extends { type: string }>(
  checked: boolean | null | undefined,
  nodes: Node[],
): Node[] => {
  if (typeof checked !== 'boolean') return nodes
  const box = { type: 'text', value: checked ? '☑ ' : '☐ ' }
  const [first, ...rest] = nodes
  // A paragraph stays one.
  return first?.type === 'paragraph' && 'children' in first && Array.isArray(first.children)
    ? [{ ...first, children: [box, ...first.children] } as Node, ...rest]
    : [{ type: 'paragraph', children: [box] } as unknown as Node, ...nodes]
}

const code = (node: Code, { codeColumns }: BlockContext): RootContent[] => {
  const { title } = readCodeFence(node as ArticleCode)
  return titledCode({ lang: node.lang, title, value: node.value }, codeColumns)
}

/** Code below its title; code without a letter would be an empty box. */
export const titledCode = (
  { lang, title, value }: { lang?: string | null | undefined; title?: string | undefined; value: string },
  columns: number,
): (Paragraph | Code)[] => [
  ...(title === undefined ? [] : [boldLine([{ type: 'text', value: plainText(title) }])]),
  ...(value.trim() === '' ? [] : [codeBlock(lang, value, columns)]),
]

/** A formula; as code where it cannot be drawn, or no slide has room for it. */
export const displayMath = (
  value: string,
  { math, tallestFormula, codeColumns }: BlockContext,
): RootContent => {
  const drawn = math.find(value, true)
  return isDrawn(drawn) && drawn.height <= tallestFormula
    ? { type: 'math', value }
    : codeBlock('tex', value, codeColumns)
}
