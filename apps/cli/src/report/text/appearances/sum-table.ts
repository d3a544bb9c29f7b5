import type { SearchAppearance } from '@trifold/core'
import { printable } from '../../../terminal/printable.ts'
import { wrap } from '../../../terminal/wrap.ts'
import type { ReportStyle } from '../../report.ts'
import { eitherOf } from './reasons.ts'
import { paintVerdict, type Verdict, verdictOf } from './verdict.ts'

/** All things of many files that one feature is about and that fare alike. */
interface Sum {
  readonly feature: string
  readonly verdict: Verdict
  count: number
  readonly required: Map<string, number>
  readonly recommended: Map<string, number>
  readonly notes: Set<string>
}

/** Properties and notes that a line names; the rest is in the report for programs. */
const shownNames = 6
const shownNotes = 2

/** What the things of many files earn, by feature: how many, and what most of them lack. */
export const sumTable = (
  files: number,
  appearances: readonly SearchAppearance[],
  { colours, width }: ReportStyle,
): string[] => {
  const sums = sumUp(appearances)
  const count = ({ count, verdict }: Sum) => `${count} ${verdict}`
  const features = Math.max(...sums.map(({ feature }) => feature.length))
  const counts = Math.max(...sums.map((sum) => count(sum).length))
  const indent = features + counts + 6
  return [
    colours.bold(`What ${files} files earn in search results (--format json has each thing):`),
    ...sums.map((sum) => {
      const start = `  ${printable(sum.feature).padEnd(features)}  ${paintVerdict(sum.verdict, count(sum).padEnd(counts), colours)}  `
      return (start + wrap(printable(reasons(sum)), { width, first: indent, indent })).trimEnd()
    }),
  ]
}

const sumUp = (appearances: readonly SearchAppearance[]): Sum[] => {
  const sums = new Map<string, Sum>()
  for (const appearance of appearances) {
    const { feature, missing, note } = appearance
    const verdict = verdictOf(appearance)
    const key = JSON.stringify([feature, verdict])
    const sum = sums.get(key) ?? {
      feature,
      verdict,
      count: 0,
      required: new Map<string, number>(),
      recommended: new Map<string, number>(),
      notes: new Set<string>(),
    }
    sum.count += 1
    tally(sum.required, missing.required)
    tally(sum.recommended, missing.recommended)
    if (note !== undefined) sum.notes.add(note)
    sums.set(key, sum)
  }
  return [...sums.values()]
}

const tally = (counts: Map<string, number>, names: readonly string[]): void => {
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
}

const reasons = ({ required, recommended, notes }: Sum): string =>
  [
    ...(required.size > 0 ? [`Lacking: ${counted(required)}.`] : []),
    ...(recommended.size > 0 ? [`Worth adding: ${counted(recommended)}.`] : []),
    ...[...notes].slice(0, shownNotes),
  ].join(' ')

/** What most lack first. */
const counted = (counts: ReadonlyMap<string, number>): string => {
  const sorted = [...counts].sort(([, a], [, b]) => b - a)
  const rest = sorted.length - shownNames
  const names = sorted.slice(0, shownNames).map(([path, count]) => `${eitherOf(path)} (${count})`)
  return [...names, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}
