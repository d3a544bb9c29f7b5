import type { Phrasing } from '@trifold/core'
import { floor, type Size } from '../geometry.ts'
import type { Ruler } from '../measure/ruler.ts'
import { leastWidths, rowHeight, tableSpans } from '../measure/table-spans.ts'
import { paginate } from '../split/paginate.ts'
import { splitBlock } from '../split/split-block.ts'
import type { Frame } from './composition.ts'

/** A header row and the rows below it; the first column names the rows. */
export interface Grid {
  readonly header: Phrasing[][]
  readonly rows: readonly Phrasing[][][]
}

/** What one slide shows of a grid: its rows, of the columns with these numbers. */
export interface GridPage {
  readonly columns: number[]
  readonly spans: number[]
  readonly rows: Phrasing[][][]
  readonly size: Size
}

/** Columns beyond this make a table that nobody reads from afar. */
const mostColumns = 8

/** Groups of columns that fit side by side; each repeats the first. */
const columnGroups = (ruler: Ruler, { header, rows }: Grid, width: number): number[][] => {
  const [first = 0, ...least] = leastWidths(ruler, [header, ...rows])
  const total = least.reduce((sum, column) => sum + column, first)
  if (total <= width && least.length < mostColumns) return [header.map((_, column) => column)]
  const groups: number[][] = []
  let room = 0
  least.forEach((wanted, index) => {
    const group = groups.at(-1)
    if (group !== undefined && wanted <= room && group.length < mostColumns) group.push(index + 1)
    else groups.push([0, index + 1])
    room = (group === groups.at(-1) ? room : width - first) - wanted
  })
  return groups.length === 0 ? [[0]] : groups
}

const pick = (cells: readonly Phrasing[][], columns: readonly number[]): Phrasing[][] =>
  columns.map((column) => cells[column] ?? [])

/** A row that is higher than the room is told in several rows, each with the next part of its cells. */
const splitRow = (
  ruler: Ruler,
  row: Phrasing[][],
  spans: readonly number[],
  frame: Frame,
): Phrasing[][][] => {
  if (rowHeight(ruler, row, spans, floor, frame.width) <= frame.height) return [row]
  const parts = row.map((children, column) => {
    const width = Math.max(((spans[column] ?? 1) / 24) * frame.width - 24, floor)
    const paragraph = { type: 'paragraph', id: 'cell', children } as const
    return splitBlock(paragraph, { ruler, width, height: frame.height - 28 }).map((piece) =>
      piece.type === 'paragraph' ? piece.children : children,
    )
  })
  const count = Math.max(...parts.map((part) => part.length))
  return Array.from({ length: count }, (_, index) => parts.map((part) => part[index] ?? []))
}

/** A grid on slides: first split into groups of columns, then into rows. */
export const paginateGrid = (ruler: Ruler, grid: Grid, frame: Frame, largest: Size): GridPage[] =>
  columnGroups(ruler, grid, frame.width).flatMap((columns) => {
    const header = pick(grid.header, columns)
    const all = grid.rows.map((row) => pick(row, columns))
    const spans = tableSpans(ruler, [header, ...all])
    const headerHeight = (size: Size) => rowHeight(ruler, header, spans, size, frame.width, true)
    const room = { width: frame.width, height: frame.height - headerHeight(floor) }
    const rows = all.flatMap((row) => splitRow(ruler, row, spans, room))
    if (rows.length === 0) return [{ columns, spans, rows: [], size: floor }]
    return paginate({
      items: rows,
      height: frame.height,
      largest,
      heightOf: (row, size) => rowHeight(ruler, row, spans, size, frame.width),
      gap: () => 0,
      before: headerHeight,
    }).map(({ items, size }) => ({ columns, spans, rows: items, size }))
  })
