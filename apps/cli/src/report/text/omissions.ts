import { printable } from '../../terminal/printable.ts'
import { wrap } from '../../terminal/wrap.ts'
import type { Report, ReportStyle } from '../report.ts'

/** What each format left out, counted by kind of block; nothing where nothing was. */
export const omissions = ({ articles }: Report, { colours, width: places }: ReportStyle): string[] => {
  const counts = countByFormat(articles)
  if (counts.size === 0) return []
  const width = Math.max(...[...counts.keys()].map((format) => format.length))
  const lines = [...counts].map(([format, kinds]) => {
    const list = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => `${count} × ${kind}`)
    const start = `  ${printable(format).padEnd(width)}  `
    return start + wrap(list.join(', '), { width: places, first: start.length, indent: start.length })
  })
  return [colours.bold('Left out, by kind of block (--format json names each):'), ...lines]
}

const countByFormat = (articles: Report['articles']): Map<string, Map<string, number>> => {
  const counts = new Map<string, Map<string, number>>()
  for (const { omitted } of articles)
    for (const [format, list] of Object.entries(omitted))
      for (const { type } of list) {
        const kinds = counts.get(format) ?? new Map<string, number>()
        counts.set(format, kinds.set(words(type), (kinds.get(words(type)) ?? 0) + 1))
      }
  return counts
}

/** `keyPoints` as people write it: “key points”. */
const words = (type: string): string =>
  printable(type).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
