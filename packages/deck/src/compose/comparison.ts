import { type Comparison, plainText } from '@trifold/core'
import { comparisonSpans } from '../measure/table-spans.ts'
import type { TableSlot } from '../slot.ts'
import type { Body, Composition, Frame } from './composition.ts'
import { paginateGrid } from './grid.ts'

/** The form in which a term and a subject's name are the same. */
export const foldName = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()

/** Subjects beyond these have no hue of their own: nobody tells seven hues apart. */
const numbers = [1, 2, 3, 4, 5, 6]

/** The hue of each subject that an article's comparisons compare, by its folded name: the first comparison decides, and no two of one share a hue. */
export const subjectHues = (comparisons: readonly Comparison[]): Map<string, number> => {
  const hues = new Map<string, number>()
  for (const { subjects } of comparisons) {
    const names = subjects.map(({ children }) => foldName(plainText(children))).filter(Boolean)
    const taken = new Set(names.flatMap((name) => hues.get(name) ?? []))
    for (const name of names) {
      const free = numbers.find((hue) => !taken.has(hue))
      if (hues.has(name) || free === undefined) continue
      hues.set(name, free)
      taken.add(free)
    }
  }
  return hues
}

/** Subjects side by side, a row for each dimension; names too long to be repeated stand in the first row of a table. */
export const composeComparison = (
  { ruler, hues, reveal }: Composition,
  comparison: Comparison,
  frame: Frame,
): Body[] => {
  const header = [comparison.corner, ...comparison.subjects.map(({ children }) => children)]
  const rows = comparison.children.map(({ dimension, cells }) => [dimension, ...cells])
  const grid = { header, rows, largest: 28, equal: true, spans: comparisonSpans } as const
  return paginateGrid(ruler, grid, frame).map((page): Body => {
    const { size, spans, columns } = page
    if (!page.headed) {
      const align = columns.map(() => null)
      const table: TableSlot = { kind: 'table', size, spans, align, header: [], rows: page.rows }
      return { layout: 'table', slots: { table } }
    }
    const subjects = columns.slice(1).map((column) => {
      const content = header[column] ?? []
      const hue = hues.get(foldName(plainText(content)))
      return { content, ...(hue === undefined ? {} : { hue }) }
    })
    const told = page.rows.map(([dimension = [], ...cells], index) => ({
      dimension,
      cells,
      ...(reveal ? { step: index + 1 } : {}),
    }))
    const { corner } = comparison
    const slot = { kind: 'comparison', size, spans, corner, subjects, rows: told } as const
    return { layout: 'comparison', slots: { comparison: slot }, steps: reveal ? told.length : 0 }
  })
}
