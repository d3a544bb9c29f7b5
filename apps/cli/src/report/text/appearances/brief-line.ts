import type { SearchAppearance } from '@trifold/core'
import { printable } from '../../../terminal/printable.ts'
import { wrap } from '../../../terminal/wrap.ts'
import type { Report, ReportStyle } from '../../report.ts'
import { type Verdict, verdictOf } from './verdict.ts'

/** What is worth a word beside the findings: what may be shown, and what only lacks something. */
const told = ['eligible', 'beta', 'not eligible'] as const satisfies readonly Verdict[]

/** Findings that an article has yet to be written: nobody asks yet how it is found. */
const unwritten: readonly string[] = ['article-filled', 'template-replaced']

/** What the data of all articles earns, in one line; nothing where it earns nothing, or a table tells it. */
export const briefLine = (
  { articles, diagnostics, dataAlone = false }: Pick<Report, 'articles' | 'diagnostics' | 'dataAlone'>,
  { width }: Pick<ReportStyle, 'width'>,
): string[] => {
  if (dataAlone) return []
  const begun = new Set(diagnostics.filter(({ code }) => unwritten.includes(code)).map(({ file }) => file))
  const all = articles.flatMap(({ file, appearances = [] }) => (begun.has(file) ? [] : appearances))
  const parts = told.flatMap((verdict) => {
    const names = namesOf(all.filter((one) => verdictOf(one) === verdict))
    return names.length === 0 ? [] : [`${verdict} as ${names.join(', ')}`]
  })
  if (parts.length === 0) return []
  const line = `Search results: ${parts.join('; ')} (--to jsonld tells more)`
  return [wrap(line, { width, first: 0, indent: 2 })]
}

const namesOf = (appearances: readonly SearchAppearance[]): string[] => {
  const counts = new Map<string, number>()
  for (const { feature } of appearances) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return [...counts].map(([feature, count]) => printable(count === 1 ? feature : `${feature} (${count})`))
}
