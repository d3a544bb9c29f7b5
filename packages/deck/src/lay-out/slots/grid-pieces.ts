import type { Align, Phrasing } from '@trifold/core'
import { floor, gridColumns, spacing } from '../../geometry.ts'
import { rowHeight } from '../../measure/table-spans.ts'
import type { ComparisonSlot, TableSlot } from '../../slot.ts'
import type { PlacedCell, PlacedRow, TablePiece } from '../piece.ts'
import type { SlotPieces, SlotSetting } from '../slot-setting.ts'

/** A table, as high as its rows; a few short ones breathe. */
export const tablePieces: SlotPieces<TableSlot> = (
  { spans, align, header, rows, stepped, size },
  setting,
) => {
  const cellsOf = (row: readonly Phrasing[][]): PlacedCell[] =>
    row.map((content, column) => cell(content, align[column] ?? null))
  const grid: Grid = {
    style: 'table',
    spans,
    size,
    header: header.length === 0 ? undefined : cellsOf(header),
    rows: rows.map((row, index) => ({ cells: cellsOf(row), ...(stepped ? { step: index + 1 } : {}) })),
  }
  return [gridPiece(grid, setting)]
}

/** Subjects side by side, in their hues; what they are compared by stands at the left, small and muted. */
export const comparisonPieces: SlotPieces<ComparisonSlot> = (
  { spans, corner, subjects, rows, size },
  setting,
) => {
  const header = [
    cell(corner),
    ...subjects.map(({ content, hue }) => ({ ...cell(content), ...(hue === undefined ? {} : { hue }) })),
  ]
  const grid: Grid = {
    style: 'comparison',
    spans,
    size,
    header,
    rows: rows.map(({ dimension, cells, step }) => ({
      cells: [cell(dimension), ...cells.map((content) => cell(content))],
      ...(step === undefined ? {} : { step }),
    })),
  }
  return [gridPiece(grid, setting)]
}

const cell = (content: readonly Phrasing[], align: Align = null): PlacedCell => ({ content, align })

interface Grid {
  readonly style: TablePiece['style']
  readonly spans: readonly number[]
  readonly size: number
  readonly header: readonly PlacedCell[] | undefined
  readonly rows: readonly Omit<PlacedRow, 'height'>[]
}

/** How high a row of a table with few of them is, in em; and how few these are. */
const airy = 2.7
const fewRows = { least: 2, most: 5 } as const

/** Height that a table has at least. */
const leastHeight = ({ rows, size }: Grid, { box }: SlotSetting): number =>
  rows.length < fewRows.least || rows.length > fewRows.most
    ? 0
    : Math.min(box.height, (rows.length + 1) * airy * size)

const gridPiece = (grid: Grid, setting: SlotSetting): TablePiece => {
  const { style, spans, size, header, rows } = grid
  const { ruler, name, box, natural } = setting
  const measure = (cells: readonly PlacedCell[], bold: boolean) =>
    rowHeight(
      ruler,
      // The ruler knows the cells by the arrays that they are.
      cells.map(({ content }) => content as Phrasing[]),
      spans,
      size,
      box.width,
      bold,
    )
  const spread = Math.max(0, leastHeight(grid, setting) - natural)
  const heights = rows.map(({ cells }) => measure(cells, false))
  const whole = heights.reduce((sum, height) => sum + height, 0)
  const placed = rows.map((row, index): PlacedRow => {
    const height = heights[index] ?? 0
    return { ...row, height: height + (spread * height) / Math.max(whole, 1) }
  })
  return {
    kind: 'table',
    style,
    slot: name,
    box: { ...box, height: natural + spread },
    size,
    lineHeight: spacing.lineHeight,
    columns: spans.map((span) => (span / gridColumns) * box.width),
    ...(header === undefined ? {} : { header: { cells: header, height: measure(header, true) } }),
    rows: placed,
    ...(style === 'comparison' ? { names: floor } : {}),
    padding: { above: spacing.rowPadding, below: spacing.rowPadding + 1, right: spacing.cellPadding },
  }
}
