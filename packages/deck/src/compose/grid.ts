import type { Block, Phrasing } from '@trifold/core'
import { floor, gridColumns, type Size, sizesFrom, spacing } from '../geometry.ts'
import type { Ruler } from '../measure/ruler.ts'
import { leastWidth, type Rows, rowHeight } from '../measure/table-spans.ts'
import { paginate } from '../split/paginate.ts'
import { splitParagraph } from '../split/split-paragraph.ts'
import { type ColumnGroup, groupColumns } from './column-groups.ts'
import type { Frame } from './composition.ts'

/** A header row and the rows below it; the first column names the rows. */
export interface Grid {
  readonly header: Phrasing[][]
  readonly rows: readonly Phrasing[][][]
  readonly largest: Size
  /** Whether the columns beside the first are as wide as each other. */
  readonly equal: boolean
  /** The widths of the columns at a size of type, of `gridColumns` in all. */
  spans(ruler: Ruler, rows: Rows, width: number, size: Size): number[]
}

/** What one slide shows of a grid: its rows, of the columns with these numbers. */
export interface GridPage {
  readonly columns: readonly number[]
  readonly spans: number[]
  /** False where the header is too high to be repeated: it is told once, as the first row. */
  readonly headed: boolean
  readonly rows: Phrasing[][][]
  readonly size: Size
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
  const height = frame.height - spacing.rowPadding * 2 - 8
  const parts = row.map((children, column) => {
    const room = ((spans[column] ?? 1) / gridColumns) * frame.width - spacing.cellPadding
    const paragraph = { type: 'paragraph', id: 'cell', children } as const
    return splitParagraph(paragraph, { ruler, width: Math.max(room, floor), height }).map(lineOf)
  })
  const count = Math.max(...parts.map((part) => part.length))
  return Array.from({ length: count }, (_, index) => parts.map((part) => part[index] ?? []))
}

/** A piece of a cell, which holds lines of text alone. */
const lineOf = (piece: Block): Phrasing[] => {
  if (piece.type === 'paragraph') return piece.children
  return piece.type === 'math' ? [{ type: 'inlineMath', value: piece.value }] : []
}

/** Whether no column has to break a word that it need not break at the floor. */
const unbroken = (words: readonly number[], spans: readonly number[], width: number, size: Size): boolean =>
  words.every((word, column) => leastWidth(word, size) <= ((spans[column] ?? 1) / gridColumns) * width)

/** Rows beyond which a table is set at the floor: it fills its slides at any size. */
const mostRows = 30

/** Some columns of a grid on slides: at the largest size that takes no more of them than the floor does. */
const paginateColumns = (
  ruler: Ruler,
  grid: Grid,
  { columns, words }: ColumnGroup,
  headed: boolean,
  frame: Frame,
): GridPage[] => {
  const { width } = frame
  const header = pick(grid.header, columns)
  const told = headed ? [] : [header.map((cell): Phrasing[] => [{ type: 'strong', children: cell }])]
  const all = [...told, ...grid.rows.map((row) => pick(row, columns))]
  const at = (size: Size): GridPage[] => {
    const spans = grid.spans(ruler, [header, ...all], width, size)
    if (size > floor && !unbroken(words, spans, width, size)) return []
    const above = (candidate: Size) => (headed ? rowHeight(ruler, header, spans, candidate, width, true) : 0)
    const room = { width, height: frame.height - above(floor) }
    const rows = all.flatMap((row) => splitRow(ruler, row, spans, room))
    if (rows.length === 0) return [{ columns, spans, headed, rows, size: floor }]
    const pages = paginate({
      items: rows,
      height: frame.height,
      largest: size,
      heightOf: (row, candidate) => rowHeight(ruler, row, spans, candidate, width),
      gap: () => 0,
      before: above,
    })
    return pages.map(({ items, size }) => ({ columns, spans, headed, rows: items, size }))
  }
  const larger = all.length > mostRows ? [] : sizesFrom(grid.largest).filter((size) => size > floor)
  let least: GridPage[] | undefined
  for (const size of larger) {
    const pages = at(size)
    if (pages.length === 0 || pages.some((page) => page.size !== size)) continue
    // What one slide holds at this size is not measured at the floor.
    if (pages.length === 1) return pages
    least ??= at(floor)
    if (pages.length === least.length) return pages
  }
  return least ?? at(floor)
}

/** A grid on slides: first split into groups of columns, then into rows. */
export const paginateGrid = (ruler: Ruler, grid: Grid, frame: Frame): GridPage[] => {
  const { groups, headed } = groupColumns(ruler, grid, frame)
  const pages = groups.flatMap((group) => paginateColumns(ruler, grid, group, headed, frame))
  // One table is set in one size.
  const size =
    sizesFrom(grid.largest).findLast((candidate) => pages.some((page) => page.size === candidate)) ?? floor
  return pages.map((page) => ({ ...page, size }))
}
