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
const sampled = 60

const textLength = (ruler: Ruler, cell: readonly Phrasing[]): number => {
  const runs = runsOf(cell)
  const characters = runs.reduce((sum, { text }) => sum + text.length, 0)
  return Math.max(ruler.measurer.widestWord(runs), Math.min(characters * 0.5, 30))
}

/** What each column would like to have, in em: the square root evens out long text and short. */
const wishes = (ruler: Ruler, rows: Rows): number[] => {
  const wide: number[] = []
  for (const row of rows.slice(0, sampled))
    row.forEach((cell, column) => {
      wide[column] = Math.max(wide[column] ?? 1, textLength(ruler, cell))
    })
  return wide.map((width) => Math.sqrt(width))
}

/** The widths of a table's columns, of 24 in all; at most 24 columns have one. */
export const tableSpans = (ruler: Ruler, rows: Rows): number[] => {
  const wanted = wishes(ruler, rows).slice(0, gridColumns)
  const total = wanted.reduce((sum, width) => sum + width, 0)
  const spans = wanted.map((width) => Math.max(1, Math.floor((width / total) * gridColumns)))
  balance(spans, wanted)
  return spans
}

/** Gives what rounding left to the columns that wish most for it, or takes it from the widest. */
const balance = (spans: number[], wanted: readonly number[]): void => {
  for (let rest = gridColumns - sum(spans); rest !== 0; rest -= Math.sign(rest)) {
    const want = spans.map((span, column) => (wanted[column] ?? 0) / span)
    const best = rest > 0 ? want.indexOf(Math.max(...want)) : spans.indexOf(Math.max(...spans))
    spans[best] = (spans[best] ?? 0) + Math.sign(rest)
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Least width of a column in px at the floor: its widest word, within bounds. */
export const leastWidths = (ruler: Ruler, rows: Rows): number[] => {
  const least: number[] = []
  for (const row of rows)
    row.forEach((cell, column) => {
      const word = Math.min(12, ruler.measurer.widestWord(runsOf(cell, true)))
      least[column] = Math.max(least[column] ?? 4, word)
    })
  return least.map((width) => width * floor + spacing.cellPadding)
}

/** Height of a row in px: that of its highest cell, and the padding. */
export const rowHeight = (
  ruler: Ruler,
  cells: readonly Phrasing[][],
  spans: readonly number[],
  size: number,
  width: number,
  bold = false,
): number => {
  const heights = cells.map((cell, column) => {
    const room = ((spans[column] ?? 1) / gridColumns) * width - spacing.cellPadding
    return inlineHeight(ruler, cell, size, Math.max(room, size), { bold })
  })
  return Math.max(size * spacing.lineHeight, ...heights) + spacing.rowPadding * 2 + 1
}
