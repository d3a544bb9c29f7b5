import type { Measurer, Run } from '@trifold/deck'
import type { Heading, ListItem, PhrasingContent, RootContent, Table } from 'mdast'
import { figureOf } from '../lower/picture.ts'
import { type FormulaBox, runsOf } from './runs.ts'
import { sum } from './sum.ts'
import { columnWidths } from './table-columns.ts'
import { formulaScale, innerWidth, type Room, tableFaces, theme, widestFace } from './theme.ts'

/** What heights are measured with. */
export interface Ruler {
  readonly measurer: Measurer
  readonly formula: FormulaBox
  /** Height of a formula that stands alone, in em. */
  readonly displayHeight: (tex: string) => number
  readonly room: Room
}

/** Upper bounds of how high Marp's default theme sets Markdown. */
export interface Heights {
  text(nodes: readonly PhrasingContent[], width: number, face?: TextFace): number
  /** Blocks one below the other, with the white space that each has. */
  blocks(nodes: readonly RootContent[], width: number): number
  item(node: ListItem, width: number): number
  heading(depth: Heading['depth'], children: readonly PhrasingContent[]): number
  /** Heights of a table's rows; undefined for a table that is wider than a slide. */
  rows(node: Table, width: number): number[] | undefined
}

/** How a text is set. */
export interface TextFace {
  readonly size?: number
  readonly lineHeight?: number
  readonly bold?: boolean
}

/** What a line of text needs at the bottom below an image, in px. */
const belowImage = 16

/** Heights of what is set in Marp's default theme, as `ruler` measures it. */
export const createHeights = (ruler: Ruler): Heights => {
  const text: Heights['text'] = (nodes, width, face = {}) => {
    const { size = theme.size, lineHeight = theme.lineHeight, bold = false } = face
    const runs = runsOf(nodes, { formula: ruler.formula, bold, widening: widestFace })
    return heightOf(runs, { size, lineHeight, width, widening: widestFace }, ruler.measurer)
  }
  const heading: Heights['heading'] = (depth, children) => {
    const size = theme.size * (theme.headings.sizes[depth - 1] ?? 1)
    return text(children, ruler.room.width, { size, lineHeight: theme.headings.lineHeight, bold: true })
  }
  const item: Heights['item'] = (node, width) => {
    const inner = innerWidth('list', width)
    const spread = node.spread ? theme.list.aboveParagraph : -theme.below
    return (
      Math.max(blocks(node.children, inner) + spread, theme.size * theme.lineHeight) +
      theme.list.betweenItems * theme.size
    )
  }
  const rows: Heights['rows'] = (node, width) => rowHeights(node, width, ruler)
  const block = (node: RootContent, width: number): number => {
    const figure = figureOf(node)?.data?.shown
    if (figure !== undefined) return figure.height + belowImage
    if (node.type === 'paragraph') return text(node.children, width)
    if (node.type === 'heading') return theme.headings.above + heading(node.depth, node.children)
    if (node.type === 'list') return sum(node.children.map((each) => item(each, width)))
    if (node.type === 'table') return sum(rows(node, width) ?? []) + theme.table.rule
    if (node.type === 'code') return codeHeight(node.value.split('\n').length)
    if (node.type === 'math') return ruler.displayHeight(node.value) * theme.size * formulaScale
    if (node.type === 'blockquote') return blocks(node.children, innerWidth('quote', width))
    return 0
  }
  const blocks: Heights['blocks'] = (nodes, width) =>
    sum(nodes.map((node) => block(node, width) + theme.below))
  return { text, heading, item, rows, blocks }
}

/** The highest that each row is in any face; undefined if the table is too wide in one. */
const rowHeights = (node: Table, width: number, ruler: Ruler): number[] | undefined => {
  const inFaces = tableFaces.map((widening) => rowHeightsIn(widening, node, width, ruler))
  return inFaces.reduce(
    (highest, heights) => highest && heights?.map((height, row) => Math.max(height, highest[row] ?? 0)),
  )
}

const rowHeightsIn = (
  widening: number,
  node: Table,
  width: number,
  { measurer, formula }: Ruler,
): number[] | undefined => {
  const { size, lineHeight, table } = theme
  const rows = node.children.map((row, index) =>
    row.children.map((cell) => runsOf(cell.children, { formula, bold: index === 0, widening })),
  )
  const widths = columnWidths(rows, measurer, { width, widening })
  return widths === undefined
    ? undefined
    : rows.map((cells) => {
        const heights = cells.map((cell, column) => {
          const inner = (widths[column] ?? 0) - table.paddingX - table.rule
          return heightOf(cell, { size, lineHeight, width: inner, widening }, measurer)
        })
        return Math.max(size * lineHeight, ...heights) + table.paddingY + table.rule
      })
}

/** A line that text is set in. */
interface Line {
  readonly size: number
  readonly lineHeight: number
  readonly width: number
  readonly widening: number
}

const noCode = { rise: 0, before: 0 }

/** Height of a text in lines of some width; no width is less than a letter's. */
const heightOf = (
  runs: readonly Run[],
  { size, lineHeight, width, widening }: Line,
  measurer: Measurer,
): number => {
  const { rise, before } = runs.some(({ code }) => code) ? theme.inlineCode : noCode
  const lines = measurer.lines(runs, size, Math.max(width / widening - before * size, size))
  return lines * size * (lineHeight + rise) + riseOf(runs, size)
}

/** What boxes in a text add to the height of its lines, as if each stood in a line of its own. */
const riseOf = (runs: readonly Run[], size: number): number =>
  sum(
    runs.map(({ rise = 0, pxHeight = 0 }) =>
      Math.max(rise * size, pxHeight === 0 ? 0 : pxHeight + belowImage - size * theme.lineHeight, 0),
    ),
  )

/** Height of code with so many lines: those that are too long make Marp set all of it smaller. */
export const codeHeight = (lines: number): number => lines * lineOfCode + theme.code.around

/** Height of a line of code. */
export const lineOfCode = theme.size * theme.code.size * theme.code.lineHeight
