import type { Phrasing } from '@trifold/core'
import { floor, gridColumns, type Size, sizesFrom } from '../geometry.ts'
import type { Ruler } from '../measure/ruler.ts'
import { leastWidth, type Rows, rowHeight, widestWords } from '../measure/table-spans.ts'
import { paginate } from '../split/paginate.ts'
import { splitBlock } from '../split/split-block.ts'
import type { Frame } from './composition.ts'

/** A header row and the rows below it; the first column names the rows. */
export interface Grid {
  readonly header: Phrasing[][]
  readonly rows: readonly Phrasing[][][]
  readonly largest: Size
  /** The widths of the columns at a size of type, of `gridColumns` in all. */
  spans(ruler: Ruler, rows: Rows, width: number, size: Size): number[]
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

/** Numbers of columns, in groups that fit side by side; the first column is in each. */
const columnGroups = (words: readonly number[], width: number): number[][] => {
  const [first = 0, ...least] = words.map((word) => leastWidth(word, floor))
  const groupsOf = (most: number): number[][] => {
    const groups: number[][] = []
    let used = first
    least.forEach((wanted, index) => {
      const group = groups.at(-1)
      if (group !== undefined && group.length < most && used + wanted <= width) {
        group.push(index + 1)
        used += wanted
      } else {
        groups.push([0, index + 1])
        used = first + wanted
      }
    })
    return groups
  }
  const groups = groupsOf(mostColumns)
  if (groups.length === 0) return [[0]]
  const even = groupsOf(Math.ceil(least.length / groups.length) + 1)
  return even.length === groups.length ? even : groups
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
    const width = Math.max(((spans[column] ?? 1) / gridColumns) * frame.width - 24, floor)
    const paragraph = { type: 'paragraph', id: 'cell', children } as const
    return splitBlock(paragraph, { ruler, width, height: frame.height - 28 }).map((piece) =>
      piece.type === 'paragraph' ? piece.children : children,
    )
  })
  const count = Math.max(...parts.map((part) => part.length))
  return Array.from({ length: count }, (_, index) => parts.map((part) => part[index] ?? []))
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
  { columns, words }: { columns: number[]; words: readonly number[] },
  frame: Frame,
): GridPage[] => {
  const { width } = frame
  const header = pick(grid.header, columns)
  const all = grid.rows.map((row) => pick(row, columns))
  const shown = columns.map((column) => words[column] ?? 0)
  const at = (size: Size): GridPage[] => {
    const spans = grid.spans(ruler, [header, ...all], width, size)
    if (size > floor && !unbroken(shown, spans, width, size)) return []
    const headerHeight = (candidate: Size) => rowHeight(ruler, header, spans, candidate, width, true)
    const room = { width, height: frame.height - headerHeight(floor) }
    const rows = all.flatMap((row) => splitRow(ruler, row, spans, room))
    if (rows.length === 0) return [{ columns, spans, rows, size: floor }]
    const pages = paginate({
      items: rows,
      height: frame.height,
      largest: size,
      heightOf: (row, candidate) => rowHeight(ruler, row, spans, candidate, width),
      gap: () => 0,
      before: headerHeight,
    })
    return pages.map(({ items, size }) => ({ columns, spans, rows: items, size }))
  }
  const least = at(floor)
  const larger = all.length > mostRows ? [] : sizesFrom(grid.largest).filter((size) => size > floor)
  for (const size of larger) {
    const pages = at(size)
    if (pages.length === least.length && pages.every((page) => page.size === size)) return pages
  }
  return least
}

/** A grid on slides: first split into groups of columns, then into rows. */
export const paginateGrid = (ruler: Ruler, grid: Grid, frame: Frame): GridPage[] => {
  const words = widestWords(ruler, [grid.header, ...grid.rows])
  const pages = columnGroups(words, frame.width).flatMap((columns) =>
    paginateColumns(ruler, grid, { columns, words }, frame),
  )
  // One table is set in one size.
  const size =
    sizesFrom(grid.largest).findLast((candidate) => pages.some((page) => page.size === candidate)) ?? floor
  return pages.map((page) => ({ ...page, size }))
}
