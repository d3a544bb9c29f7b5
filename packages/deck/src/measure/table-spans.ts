import type { Phrasing } from '@trifold/core'
import { floor, spacing } from '../geometry.ts'
import type { Ruler } from './ruler.ts'
import { inlineHeight } from './ruler.ts'
import { runsOf } from './runs.ts'

/** A table's cells, by row and column. */
export type Rows = readonly (readonly Phrasing[][])[]

/** Columns of a table's grid: each column of the table spans some of them. */
export const gridColumns = 24

/** Rows that are looked at to find the columns' widths. */
const sampled = 200
/** Words longer than this, in em, may break. */
const longWord = 16

/** The widest word of each column, in em, within bounds. */
export const widestWords = (ruler: Ruler, rows: Rows): number[] => {
  const widest: number[] = []
  rows.slice(0, sampled).forEach((row, index) => {
    row.forEach((cell, column) => {
      const word = Math.min(longWord, ruler.measurer.widestWord(ruler.runs(cell, index === 0)))
      widest[column] = Math.max(widest[column] ?? 2, word)
    })
  })
  return widest
}

/** Width of a column in px that breaks none of its words. */
export const leastWidth = (word: number, size: number): number => word * size + spacing.cellPadding

/** What each column would like to have beside its words: the square root evens out long text and short. */
const wishes = (rows: Rows): number[] => {
  const longest: number[] = []
  for (const row of rows.slice(0, sampled))
    row.forEach((cell, column) => {
      const characters = runsOf(cell).reduce((sum, { text }) => sum + text.length, 0)
      longest[column] = Math.max(longest[column] ?? 1, Math.min(characters, 200))
    })
  return longest.map((length) => Math.sqrt(length))
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** The widths of a table's columns, of 24 in all: what their words need at the floor, and the rest as they wish. */
export const tableSpans = (ruler: Ruler, rows: Rows, width: number): number[] => {
  const wanted = wishes(rows).slice(0, gridColumns)
  const needed = widestWords(ruler, rows)
    .slice(0, gridColumns)
    .map((word) => Math.ceil((leastWidth(word, floor) / width) * gridColumns))
  const spans = sum(needed) <= gridColumns ? needed : wanted.map(() => 1)
  for (let rest = gridColumns - sum(spans); rest > 0; rest -= 1) {
    const want = spans.map((span, column) => (wanted[column] ?? 0) / span)
    const best = want.indexOf(Math.max(...want))
    spans[best] = (spans[best] ?? 0) + 1
  }
  return spans
}

/** The widths of a comparison's columns: subjects are equals, the dimensions' names take what is left. */
export const comparisonSpans = (ruler: Ruler, rows: Rows, width: number): number[] => {
  const [first = 4] = tableSpans(ruler, rows, width)
  const subjects = (rows[0]?.length ?? 1) - 1
  const names = Math.min(Math.max(first, 4), 6)
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
  const heights = cells.map((cell, column) =>
    inlineHeight(ruler, cell, size, Math.max(rooms[column] ?? 0, size), { bold }),
  )
  return Math.max(size * spacing.lineHeight, ...heights) + spacing.rowPadding * 2 + 2
}

/** Height of a row of a table whose columns have the given spans. */
export const rowHeight = (
  ruler: Ruler,
  cells: readonly Phrasing[][],
  spans: readonly number[],
  size: number,
  width: number,
  bold = false,
): number => {
  const rooms = cells.map((_, column) => ((spans[column] ?? 1) / gridColumns) * width - spacing.cellPadding)
  return cellsHeight(ruler, cells, size, rooms, bold)
}
