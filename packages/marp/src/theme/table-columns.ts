import type { Measurer, Run } from '@trifold/deck'
import { sum } from './sum.ts'
import { theme } from './theme.ts'

/** The narrowest and the widest that a column wants to be, in px, its padding counted. */
interface Wish {
  readonly least: number
  readonly most: number
}

const wishOf = (cells: readonly (readonly Run[])[], measurer: Measurer, widening: number): Wish => {
  const { size, table } = theme
  const around = table.paddingX + table.rule
  const em = size * widening
  return {
    least: Math.max(...cells.map((runs) => measurer.widestWord(runs))) * em + around,
    most: Math.max(...cells.map((runs) => measurer.widestLine(runs))) * em + around,
  }
}

/**
 * The widths of a table's columns as browsers find them (CSS 2.2, section 17.5.2.2): what the longest words need, and of
 * the rest each column the more, the longer its text is. Undefined if the words need more than there is.
 */
export const columnWidths = (
  rows: readonly (readonly (readonly Run[])[])[],
  measurer: Measurer,
  { width, widening }: { width: number; widening: number },
): number[] | undefined => {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const wishes = Array.from({ length: columns }, (_, column) =>
    wishOf(
      rows.map((row) => row[column] ?? []),
      measurer,
      widening,
    ),
  )
  const least = sum(wishes.map((wish) => wish.least))
  const most = sum(wishes.map((wish) => wish.most))
  if (least > width) return undefined
  if (most <= width) return wishes.map((wish) => wish.most)
  const share = (width - least) / Math.max(most - least, 1)
  return wishes.map((wish) => wish.least + (wish.most - wish.least) * share)
}
