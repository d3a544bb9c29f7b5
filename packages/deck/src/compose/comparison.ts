import { type Article, type Comparison, plainText, visit } from '@trifold/core'
import { comparisonSpans } from '../measure/table-spans.ts'
import type { Body, Composition, Frame } from './composition.ts'
import { paginateGrid } from './grid.ts'

/** The form in which a term and a subject's name are the same. */
export const foldName = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()

/** Subjects beyond these have no hue of their own: nobody tells seven hues apart. */
const mostHues = 6

/** The hue of each subject that the article compares, by its folded name; the first comparison decides. */
export const subjectHues = (article: Article): Map<string, number> => {
  const hues = new Map<string, number>()
  visit(article.children, (node) => {
    if (node.type !== 'comparison') return
    node.subjects.forEach((subject, index) => {
      const name = foldName(plainText(subject.children))
      if (name !== '' && index < mostHues && !hues.has(name)) hues.set(name, index + 1)
    })
    return false
  })
  return hues
}

/** Subjects side by side, a row for each dimension. */
export const composeComparison = (
  { ruler, hues }: Composition,
  comparison: Comparison,
  frame: Frame,
): Body[] => {
  const header = [comparison.corner, ...comparison.subjects.map(({ children }) => children)]
  const rows = comparison.children.map(({ dimension, cells }) => [dimension, ...cells])
  return paginateGrid(ruler, { header, rows, largest: 28, spans: comparisonSpans }, frame).map((page) => ({
    layout: 'comparison',
    slots: {
      comparison: {
        kind: 'comparison',
        size: page.size,
        spans: page.spans,
        corner: comparison.corner,
        subjects: page.columns.slice(1).map((column) => {
          const content = header[column] ?? []
          const hue = hues.get(foldName(plainText(content)))
          return { content, ...(hue === undefined ? {} : { hue }) }
        }),
        rows: page.rows.map(([dimension = [], ...cells]) => ({ dimension, cells })),
      },
    },
  }))
}
