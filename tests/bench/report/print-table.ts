import type { Measured } from '../cases/run-case.ts'
import type { Result } from './results.ts'
import { median, type Verdict } from './statistics.ts'

const quantities = { wall: 'clock', cpu: 'processors', memory: 'memory' }

const figure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(value >= 1 ? 3 : 2)))
export const seconds = (value: number): string =>
  value < 1 ? `${Math.round(value * 1000)} ms` : `${figure(value)} s`
export const megabytes = (value: number): string => `${Math.round(value / 1e6).toLocaleString('en')} MB`
export const times = (value: number): string => `${figure(value)} ×`

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
/** A table; columns after the first `texts` hold figures, and are set to the right. */
const table = (texts: number, head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map((_, index) => (index < texts ? '---' : '---:'))), ...rows.map(row)].join('\n')

/** How a target reads: “clock, against Hugo, three outputs”. */
export const describeTarget = ({ against, quantity }: Verdict): string =>
  `${quantities[quantity]}, against ${against}`

const verdictRow = (result: Result, verdict: Verdict): string[] => {
  const [, least, greatest] = verdict.ofRounds
  const spread = verdict.quantity === 'memory' ? '' : `${figure(least)} to ${figure(greatest)}`
  const stretch = verdict.stretch === undefined ? '' : ` (better: ${figure(verdict.stretch)})`
  return [
    result.title,
    describeTarget(verdict),
    times(verdict.ratio),
    spread,
    `≤ ${figure(verdict.atMost)}${stretch}`,
    verdict.isMet ? 'met' : '**missed**',
  ]
}

const entryRow = ({ label, articles, wall, cpu, memory }: Measured): string[] => [
  label,
  articles.toLocaleString('en'),
  seconds(median(wall)),
  `${seconds(Math.min(...wall))} to ${seconds(Math.max(...wall))}`,
  seconds(median(cpu)),
  megabytes(median(memory)),
]

const section = (result: Result): string => {
  const { title, name, entries, corpus, measured, machine, versions } = result
  const head = ['', 'articles', 'clock, median', 'from … to', 'processors', 'memory']
  const about = Object.entries(versions).map(([tool, version]) => `${tool} ${version}`)
  return [
    `## ${title} {#${name}}`,
    table(1, head, entries.map(entryRow)),
    `${entries[0]?.wall.length ?? 0} rounds on ${measured}; ${corpus}. ${machine}. ${about.join(', ')}.`,
  ].join('\n\n')
}

/** All results as a page of Markdown: the targets first, then what was measured. */
export const printTable = (results: readonly Result[]): string => {
  const head = ['case', 'what', 'ratio of medians', 'rounds', 'target', '']
  const rows = results.flatMap((result) => result.verdicts.map((verdict) => verdictRow(result, verdict)))
  const intro = 'Made by `npm run bench`; `results.json` beside it holds the value of every run.'
  return `${['# Results', intro, table(2, head, rows), '![](results.svg)', ...results.map(section)].join('\n\n')}\n`
}
