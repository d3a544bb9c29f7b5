import type { Phrasing } from '@trifold/core'
import { floor, gridColumns, type Size, spacing } from '../geometry.ts'
import type { Run } from './measurer.ts'
import type { Ruler } from './ruler.ts'
import { inlineHeight } from './ruler.ts'

/** A table's cells, by row and column. */
export type Rows = readonly (readonly Phrasing[][])[]

/** Rows that are looked at to find the columns' widths. */
const sampled = 200
/** Words longer than this, in em, may break. */
const longWord = 16

/** The widest word of each column, in em, within bounds. */
export const widestWords = (ruler: Ruler, rows: Rows): number[] =>
  widestOf(ruler, rows, 2, (runs) => Math.min(longWord, ruler.measurer.widestWord(runs)))

/** The widest cell of each column if it is set in one line, in em. */
const widestLines = (ruler: Ruler, rows: Rows): number[] =>
  widestOf(ruler, rows, 1, (runs) => ruler.measurer.widestLine(runs))

/** The widest of something in each column, at least so much. */
const widestOf = (
  ruler: Ruler,
  rows: Rows,
  least: number,
  widthOf: (runs: readonly Run[]) => number,
): number[] => {
  const widest: number[] = []
  const count = Math.min(rows.length, sampled)
  for (let index = 0; index < count; index += 1) {
    const row = rows[index] ?? []
    for (let column = 0; column < row.length; column += 1) {
      const width = widthOf(ruler.runs(row[column] ?? [], index === 0))
      widest[column] = Math.max(widest[column] ?? least, width)
    }
  }
  return widest
}

/** Width of a column in px that breaks none of its words. */
export const leastWidth = (word: number, size: number): number => word * size + spacing.cellPadding

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/**
 * The widths of a table's columns, of `gridColumns` in all, at a size of type: what their words need; then short columns
 * get the width of one line, as long as that is no more than their share; the long ones take the rest.
 */
export const tableSpans = (ruler: Ruler, rows: Rows, width: number, size: Size = floor): number[] => {
  const inGrid = (em: number) => Math.ceil((leastWidth(em, size) / width) * gridColumns)
  const lines = widestLines(ruler, rows).slice(0, gridColumns)
  const needed = widestWords(ruler, rows).slice(0, gridColumns).map(inGrid)
  const spans = sum(needed) <= gridColumns ? needed : lines.map(() => 1)
  const growth = lines.map((line, column) => Math.max(0, inGrid(line) - (spans[column] ?? 0)))
  const cramped = new Set(growth.keys())
  let rest = gridColumns - sum(spans)
  for (const column of [...growth.keys()].sort((a, b) => (growth[a] ?? 0) - (growth[b] ?? 0))) {
    const wanted = growth[column] ?? 0
    if (wanted > rest / cramped.size) break
    spans[column] = (spans[column] ?? 0) + wanted
    rest -= wanted
    cramped.delete(column)
  }
  // Room to spare goes where the text is; where room is short, the square root evens out long text and short.
  const wishes =
    cramped.size === 0 ? lines : lines.map((line, column) => (cramped.has(column) ? Math.sqrt(line) : 0))
  return spread(spans, wishes, rest)
}

/** Widths to which `rest` is added, a column of the grid at a time, where the wish for it is greatest. */
const spread = (spans: readonly number[], wishes: readonly number[], rest: number): number[] => {
  const grown = [...spans]
  for (let left = rest; left > 0; left -= 1) {
    let most = 0
    let wanted = Number.NEGATIVE_INFINITY
    for (let column = 0; column < grown.length; column += 1) {
      const want = (wishes[column] ?? 0) / (grown[column] ?? 1)
      if (want <= wanted) continue
      most = column
      wanted = want
    }
    grown[most] = (grown[most] ?? 0) + 1
  }
  return grown
}

/** The widths of a comparison's columns: subjects are equals, the dimensions' names take what is left. */
export const comparisonSpans = (ruler: Ruler, rows: Rows, width: number, size: Size = floor): number[] => {
  const [first = 0] = tableSpans(ruler, rows, width, size)
  const subjects = (rows[0]?.length ?? 1) - 1
  const names = Math.min(Math.max(first, gridColumns / 6), gridColumns / 4)
  const each = Math.floor((gridColumns - names) / Math.max(subjects, 1))
  return [gridColumns - each * subjects, ...Array.from({ length: subjects }, () => each)]
}

/** Height in px of cells side by side, each with its own room: that of the highest, and the padding. */
export const cellsHeight = (
  ruler: Ruler,
  cells: readonly Phrasing[][],
  size: number,
  rooms: readonly number[],
  bold = false,
): number => {
  let highest = size * spacing.lineHeight
  for (let column = 0; column < cells.length; column += 1) {
    const room = Math.max(rooms[column] ?? 0, size)
    highest = Math.max(highest, inlineHeight(ruler, cells[column] ?? [], size, room, bold))
  }
  return highest + spacing.rowPadding * 2 + 2
}

/** Height of a row of a table whose columns have the given spans; the last one ends at the table's edge. */
export const rowHeight = (
  ruler: Ruler,
  cells: readonly Phrasing[][],
  spans: readonly number[],
  size: number,
  width: number,
  bold = false,
): number => {
  const last = cells.length - 1
  const rooms = cells.map(
    (_, column) => ((spans[column] ?? 1) / gridColumns) * width - (column < last ? spacing.cellPadding : 0),
  )
  return cellsHeight(ruler, cells, size, rooms, bold)
}
