import { countSeverities } from '../count-severities.ts'
import type { Report, ReportStyle } from '../report.ts'
import { openLines } from './index-pages.ts'
import { omissions } from './omissions.ts'

/** How each count of a report is told; one that is not here is not told. */
const tellings: Record<string, (count: number) => string> = {
  built: (count) => `${count} built`,
  fresh: (count) => `${count} unchanged`,
  failed: (count) => `${count} failed`,
  drafts: (count) => `${plural(count, 'draft')} skipped`,
  removed: (count) => `${plural(count, 'old output')} removed`,
}

/** What was done, what was left out, and the page to open, which comes last. */
export const summary = (report: Report, style: ReportStyle): string =>
  [
    ...joined(omissions(report, style.colours)),
    `${countsLine(report)} in ${duration(style.milliseconds)}`,
    ...severityLine(report, style),
    ...openLines(report.collections, style.colours),
    '',
  ].join('\n')

/** A paragraph of its own. */
const joined = (lines: readonly string[]): string[] => (lines.length === 0 ? [] : [...lines, ''])

const countsLine = ({ articles, counts }: Report): string => {
  const told = Object.entries(tellings).flatMap(([name, tell]) => {
    const count = counts[name] ?? 0
    return count > 0 ? [tell(count)] : []
  })
  const subject = plural(articles.length, 'article') + ('checked' in counts ? ' checked' : '')
  return [subject, ...(told.length > 0 ? [told.join(', ')] : [])].join(': ')
}

const severityLine = ({ diagnostics }: Report, { colours }: ReportStyle): string[] => {
  const { error, warning, info } = countSeverities(diagnostics)
  const parts = [
    ...(error > 0 ? [colours.red(plural(error, 'error'))] : []),
    ...(warning > 0 ? [colours.yellow(plural(warning, 'warning'))] : []),
    ...(info > 0 ? [plural(info, 'note')] : []),
  ]
  return parts.length === 0 ? [] : [parts.join(', ')]
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** A duration as people read it: `0.4 s`, `2 min 5 s`. */
export const duration = (milliseconds: number): string => {
  const seconds = milliseconds / 1_000
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)} min ${whole % 60} s`
}
