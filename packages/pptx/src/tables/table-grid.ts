import type { Phrasing } from '@trifold/core'
import type { PlacedCell, PlacedRow, TablePiece } from '@trifold/deck'
import { tableStyle } from '../design/table-styles.ts'
import type { SlideContext } from '../slide/slide-context.ts'
import type { WholeStyle } from '../text/flow-setting-of.ts'
import { lineParagraph } from '../text/line-paragraph.ts'
import { slack } from '../text/slack.ts'
import type { Cell, CellLine } from './cell.ts'
import { cellLevels } from './cell-levels.ts'
import { printGrid } from './grid.ts'
import { roomForLast } from './room-for-last.ts'

/** Which rows of a piece a table shows: steps are tables of their own, one below the other. */
export interface TablePart {
  readonly header: boolean
  readonly rows: readonly PlacedRow[]
}

/** A table or a comparison as `a:tbl`; all of it, unless a part is asked for. */
export const printTable = (
  piece: TablePiece,
  context: SlideContext,
  part: TablePart = { header: true, rows: piece.rows },
): string => {
  const { header, columns, style } = piece
  const body = part.rows.map((row) => {
    const last = row === piece.rows.at(-1)
    return { height: row.height, cells: rowCells(row, { piece, context, heads: false, last }) }
  })
  const head =
    header === undefined || !part.header
      ? []
      : [{ height: header.height, cells: rowCells(header, { piece, context, heads: true, last: false }) }]
  return printGrid(
    {
      style: context.design.tableStyle,
      firstRow: head.length > 0,
      firstColumn: style === 'comparison' && !isOwn(context),
      columns: roomForLast(columns),
      rows: [...head, ...body],
    },
    context,
  )
}

/** Trifold's own style of tables is drawn at each cell too, for programs that know no styles but their own. */
const isOwn = ({ design }: SlideContext): boolean => design.tableStyle === tableStyle

interface RowPlace {
  readonly piece: TablePiece
  readonly context: SlideContext
  /** Whether the row heads the others; and whether it is the last of the whole table. */
  readonly heads: boolean
  readonly last: boolean
}

/** A row has a cell for each column. */
const rowCells = ({ cells }: PlacedRow, place: RowPlace): Cell[] =>
  place.piece.columns.map((_, column) => cellOf(cells[column] ?? noCell, column, place))

const noCell: PlacedCell = { content: [], align: null }

const cellOf = (cell: PlacedCell, column: number, place: RowPlace): Cell => {
  const { context, heads } = place
  return {
    paragraphs: [cellParagraph(cell.content, styleOf(cell, column, place), cell.align, context)],
    padding: paddingOf(column, place),
    anchor: heads ? 'bottom' : 'top',
    ...(isOwn(context) ? { lines: linesOf(cell, column, place) } : {}),
  }
}

/** How far above the foot of a line its letters stand, in sizes of type: smaller names of rows share it with the text beside. */
const ascent = 1.1

const paddingOf = (column: number, { piece, context, heads }: RowPlace): Cell['padding'] => {
  const { size, names, padding, columns } = piece
  const { above, below, right } = padding
  const lowered = names !== undefined && column === 0 && !heads ? ascent * (size - names) : 0
  // A template's cells may have grounds, from whose edges text stands off; and some programs do not turn tables around.
  const [start, end] =
    isOwn(context) && !context.rtl
      ? [0, column === columns.length - 1 ? 0 : right - slack]
      : [(right - slack) / 2, (right - slack) / 2]
  return { above: above + lowered, below, start, end }
}

/** Names of rows are small and muted, those of subjects in their hue; in a template's style both are as it has them. */
const styleOf = ({ hue }: PlacedCell, column: number, { piece, context, heads }: RowPlace): WholeStyle => {
  const { size, lineHeight, names } = piece
  const named = names !== undefined && column === 0 && !heads
  const set = { size: named ? names : size, lineHeight }
  if (heads)
    return { ...set, bold: true, ...(hue === undefined || !isOwn(context) ? {} : { colour: { hue } }) }
  return named && isOwn(context) ? { ...set, colour: 'muted' } : set
}

const hairline: CellLine = { colour: 'line', width: 1 }

const linesOf = ({ hue }: PlacedCell, column: number, { piece, heads, last }: RowPlace): Cell['lines'] => {
  const isName = piece.style === 'comparison' && column === 0
  if (isName || last) return {}
  if (!heads) return { below: hairline }
  return { below: { colour: hue === undefined ? 'ink' : { hue }, width: 2 } }
}

/** What stands at the right stays there where the text begins: digits run from the left in every script. */
const alignOf = (align: PlacedCell['align'], rtl: boolean): 'start' | 'center' | 'end' => {
  if (align === 'center') return 'center'
  return align === 'right' && !rtl ? 'end' : 'start'
}

const cellParagraph = (
  content: readonly Phrasing[],
  style: WholeStyle,
  align: PlacedCell['align'],
  context: SlideContext,
): string =>
  lineParagraph(content, { ...style, align: alignOf(align, context.rtl) }, cellLevels(context), context)
