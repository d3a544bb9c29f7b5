import type { Phrasing } from '@trifold/core'
import { floor, gridColumns } from '../geometry.ts'
import type { Ruler } from '../measure/ruler.ts'
import { leastWidth, rowHeight, widestWords } from '../measure/table-spans.ts'
import type { Frame } from './composition.ts'
import type { Grid } from './grid.ts'

/** Columns of a grid that stand on the same slides, by their numbers. */
export interface ColumnGroup {
  readonly columns: readonly number[]
  /** Width of the widest word of each, in em. */
  readonly words: readonly number[]
}

/** All columns of a grid, in groups that fit side by side; the first column is in each. */
export interface ColumnGroups {
  readonly groups: readonly ColumnGroup[]
  /** Whether the header is low enough to stand above the rows of each slide. */
  readonly headed: boolean
}

/** How many columns may stand beside the first: the fewer they are, the lower are the rows. */
const counts = [11, 7, 5, 3, 2, 1] as const
/** Fewest columns beside the first that a high row alone asks for: fewer, and it is told in parts. */
const fewestForRows = 3
/** Share of a slide's height that a header row takes at most. */
const headerShare = 0.4
/** Rows that are looked at. */
const sampled = 100

const pick = (cells: readonly Phrasing[][], columns: readonly number[]): Phrasing[][] =>
  columns.map((column) => cells[column] ?? [])

/**
 * Puts columns in as few groups as fit a slide side by side without a broken word, their header low and each of their
 * rows on a slide. A header that is high in every group is not one that slides can repeat.
 */
export const groupColumns = (ruler: Ruler, grid: Grid, frame: Frame): ColumnGroups => {
  const words = widestWords(ruler, [grid.header, ...grid.rows])
  const choices = counts.filter((count, index) => index === 0 || count < words.length)
  let best: ColumnGroup[] | undefined
  for (const count of choices) {
    const groups = columnGroups(words, frame.width, { count, equal: grid.equal })
    const fitted = groups.map((group) => fitGroup(ruler, grid, group, frame))
    if (fitted.some(({ header }) => header > frame.height * headerShare)) continue
    best ??= groups
    if (count < fewestForRows) break
    if (fitted.every((group) => holdsRows(ruler, grid, group, frame))) return { groups, headed: true }
  }
  const groups = best ?? columnGroups(words, frame.width, { count: counts[0], equal: grid.equal })
  return { groups, headed: best !== undefined }
}

/** A group at the floor: the widths of its columns, and the height of its header. */
interface FittedGroup {
  readonly columns: readonly number[]
  readonly spans: readonly number[]
  readonly header: number
}

const fitGroup = (ruler: Ruler, grid: Grid, { columns }: ColumnGroup, { width }: Frame): FittedGroup => {
  const rows = [grid.header, ...grid.rows.slice(0, sampled)].map((row) => pick(row, columns))
  const spans = grid.spans(ruler, rows, width, floor)
  return { columns, spans, header: rowHeight(ruler, rows[0] ?? [], spans, floor, width, true) }
}

const holdsRows = (
  ruler: Ruler,
  { rows }: Grid,
  { columns, spans, header }: FittedGroup,
  { width, height }: Frame,
): boolean =>
  rows
    .slice(0, sampled)
    .every((row) => rowHeight(ruler, pick(row, columns), spans, floor, width) <= height - header)

interface Grouping {
  /** Columns beside the first. */
  readonly count: number
  /** Whether they are as wide as each other. */
  readonly equal: boolean
}

/** Groups of at most `count` columns beside the first, evenly filled. */
const columnGroups = (words: readonly number[], width: number, { count, equal }: Grouping): ColumnGroup[] => {
  const [first = 0, ...least] = words.map((word) => inGrid(leastWidth(word, floor), width))
  const groupsOf = (most: number): number[][] => {
    const groups: number[][] = []
    let used: number[] = []
    least.forEach((wanted, index) => {
      const group = groups.at(-1)
      if (group !== undefined && used.length < most && fits(first, [...used, wanted], equal)) {
        group.push(index + 1)
        used.push(wanted)
      } else {
        groups.push([0, index + 1])
        used = [wanted]
      }
    })
    return groups
  }
  const groups = groupsOf(count)
  const even = groupsOf(Math.ceil(least.length / Math.max(1, groups.length)))
  const chosen = groups.length === 0 ? [[0]] : even.length === groups.length ? even : groups
  return chosen.map((columns) => ({ columns, words: columns.map((column) => words[column] ?? 0) }))
}

/** Columns of the page's grid that a width takes. */
const inGrid = (px: number, width: number): number => Math.ceil((px / width) * gridColumns)

const fits = (first: number, others: readonly number[], equal: boolean): boolean => {
  const needed = equal ? Math.max(...others) * others.length : others.reduce((sum, wanted) => sum + wanted, 0)
  return first + needed <= gridColumns
}
