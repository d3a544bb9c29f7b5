import { printable } from '../../terminal/printable.ts'
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
    ...joined(omissions(report, style)),
    emptiness(report) ?? `${countsLine(report)} in ${duration(style.milliseconds)}`,
    ...refusals(report),
    ...severityLine(report, style),
    ...openLines(report.collections, style.colours),
    '',
  ].join('\n')

/** A paragraph of its own. */
const joined = (lines: readonly string[]): string[] => (lines.length === 0 ? [] : [...lines, ''])

/** Collections of which nothing was built, beside others that were. */
const refusals = ({ articles, refused, counts }: Report): string[] =>
  articles.length === 0
    ? []
    : refused.map((file) => `Not ${doneWith(counts)}: the articles of ${printable(file)}, which has errors`)

const doneWith = (counts: Report['counts']): string => ('checked' in counts ? 'checked' : 'built')

/** Why a run came to nothing, if it did. */
const emptiness = ({ articles, pages = [], counts, refused }: Report): string | undefined => {
  const { drafts = 0, removed = 0 } = counts
  if (articles.length > 0 || pages.length > 0 || removed > 0) return undefined
  const nothing = `Nothing was ${doneWith(counts)}`
  if (refused.length > 0) return `${nothing}, because of the errors in ${refused.map(printable).join(', ')}`
  if (drafts > 0) return `${nothing}: ${plural(drafts, 'draft')} skipped (--drafts takes them too)`
  return `${nothing}: no article (*.md)${'pages' in counts ? ' and no page (*.html)' : ''} was found`
}

const countsLine = (report: Report): string => {
  const { articles, pages = [], counts } = report
  const told = Object.entries(tellings).flatMap(([name, tell]) => {
    const count = counts[name] ?? 0
    return count > 0 ? [tell(count)] : []
  })
  const subjects = [
    ...(articles.length > 0 || pages.length === 0 ? [plural(articles.length, 'article')] : []),
    ...(pages.length > 0 ? [plural(pages.length, 'page')] : []),
  ]
  const subject = subjects.join(' and ') + ('checked' in counts ? ' checked' : '')
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
