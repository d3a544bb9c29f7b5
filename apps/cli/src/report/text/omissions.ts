import { printable } from '../../terminal/printable.ts'
import { wrap } from '../../terminal/wrap.ts'
import type { Report, ReportStyle } from '../report.ts'

/** What each format left out, counted by kind of block; nothing where nothing was. */
export const omissions = (
  { articles, explained = [] }: Report,
  { colours, width: places }: ReportStyle,
): string[] => {
  const counts = countByFormat(articles)
  if (counts.size === 0) return []
  const width = Math.max(...[...counts.keys()].map((format) => format.length))
  const reasons = (format: string): string[] =>
    explained.includes(format) ? reasonsOf(articles, format) : []
  const lines = [...counts].flatMap(([format, kinds]) => {
    const named = [...kinds].map(([type, count]) => [words(type), count] as const)
    const list = named.sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => `${count} × ${kind}`)
    const start = `  ${printable(format).padEnd(width)}  `
    const set = (text: string, before: string): string =>
      before + wrap(text, { width: places, first: start.length, indent: start.length })
    return [
      set(list.join(', '), start),
      ...reasons(format).map((reason) => set(printable(reason), ' '.repeat(start.length))),
    ]
  })
  return [colours.bold('Left out, by kind of block (--format json names each):'), ...lines]
}

/** Why a format leaves things out, each reason once. */
const reasonsOf = (articles: Report['articles'], format: string): string[] => [
  ...new Set(articles.flatMap(({ omitted }) => (omitted[format] ?? []).map(({ reason }) => reason))),
]

const countByFormat = (articles: Report['articles']): Map<string, Map<string, number>> => {
  const counts = new Map<string, Map<string, number>>()
  for (const { omitted } of articles)
    for (const [format, list] of Object.entries(omitted))
      for (const { type } of list) {
        const kinds = counts.get(format) ?? new Map<string, number>()
        counts.set(format, kinds.set(type, (kinds.get(type) ?? 0) + 1))
      }
  return counts
}

/** `keyPoints` as people write it: “key points”. */
const words = (type: string): string =>
  printable(type).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
