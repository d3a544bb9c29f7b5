import { diagnosticCodes, severities } from '@trifold/core'
import { counted } from '../../terminal/counted.ts'
import { printable } from '../../terminal/printable.ts'
import { countSeverities } from '../count-severities.ts'
import type { Report, ReportStyle } from '../report.ts'
import { briefLine } from './appearances/brief-line.ts'
import { duration } from './duration.ts'
import { openLines } from './index-pages.ts'
import { omissions } from './omissions.ts'

/** How each count of a report is told; one that is not here is not told. */
const tellings: Record<string, (count: number) => string> = {
  built: (count) => `${count} built`,
  fresh: (count) => `${count} unchanged`,
  failed: (count) => `${count} failed`,
  drafts: (count) => `${counted(count, 'draft')} skipped`,
  removed: (count) => `${counted(count, 'old output')} removed`,
}

/**
 * What was done, and the page to open, which comes last. A build tells what each format left out: a check is about what
 * is wrong, and leaving out is not.
 */
export const summary = (report: Report, style: ReportStyle): string =>
  [
    ...(isCheck(report) ? [] : joined(omissions(report, style))),
    emptiness(report) ?? `${countsLine(report)} in ${duration(style.milliseconds)}`,
    ...refusals(report),
    ...severityLine(report, style),
    ...briefLine(report, style),
    ...explanationLine(report, style),
    ...openLines(report.collections, style.colours),
    '',
  ].join('\n')

/** A paragraph of its own. */
const joined = (lines: readonly string[]): string[] => (lines.length === 0 ? [] : [...lines, ''])

/** Collections of which nothing was built, beside others that were. */
const refusals = ({ articles, refused, counts }: Report): string[] =>
  articles.length === 0
    ? []
    : refused.map(
        (file) => `Not ${doneWith({ counts })}: the articles of ${printable(file)}, which has errors`,
      )

const isCheck = ({ counts }: Pick<Report, 'counts'>): boolean => 'checked' in counts

const doneWith = (report: Pick<Report, 'counts'>): string => (isCheck(report) ? 'checked' : 'built')

/** Why a run came to nothing, if it did. */
const emptiness = ({ articles, pages = [], counts, refused }: Report): string | undefined => {
  const { drafts = 0, removed = 0 } = counts
  if (articles.length > 0 || pages.length > 0 || removed > 0) return undefined
  const nothing = `Nothing was ${doneWith({ counts })}`
  if (refused.length > 0) return `${nothing}, because of the errors in ${refused.map(printable).join(', ')}`
  if (drafts > 0) return `${nothing}: ${counted(drafts, 'draft')} skipped (--drafts takes them too)`
  const sought = `no article (*.md)${'pages' in counts ? ' and no page (*.html)' : ''} was found`
  return `${nothing}: ${sought}\nName a file or a folder that holds some, or begin one: trifold new <name>`
}

const countsLine = (report: Report): string => {
  const { articles, pages = [], counts } = report
  const told = Object.entries(tellings).flatMap(([name, tell]) => {
    const count = counts[name] ?? 0
    return count > 0 ? [tell(count)] : []
  })
  const subjects = [
    ...(articles.length > 0 || pages.length === 0 ? [counted(articles.length, 'article')] : []),
    ...(pages.length > 0 ? [counted(pages.length, 'page')] : []),
  ]
  const subject = subjects.join(' and ') + (isCheck(report) ? ' checked' : '')
  return [subject, ...(told.length > 0 ? [told.join(', ')] : [])].join(': ')
}

const severityLine = (report: Report, { colours }: ReportStyle): string[] => {
  const { diagnostics, articles, pages = [] } = report
  const { error, warning, info } = countSeverities(diagnostics)
  const parts = [
    ...(error > 0 ? [colours.red(counted(error, 'error'))] : []),
    ...(warning > 0 ? [colours.yellow(counted(warning, 'warning'))] : []),
    ...(info > 0 ? [counted(info, 'note')] : []),
  ]
  if (parts.length > 0) return [parts.join(', ')]
  const isClean = isCheck(report) && articles.length + pages.length > 0
  return isClean ? [colours.green('Nothing wrong was found')] : []
}

/** Where people read, how to learn more of the gravest finding. */
const explanationLine = ({ diagnostics }: Report, { colours, width }: ReportStyle): string[] => {
  if (width === undefined) return []
  const codes: ReadonlySet<string> = new Set(diagnosticCodes)
  const known = diagnostics.filter(({ code }) => codes.has(code))
  const first = severities
    .map((severity) => known.find((diagnostic) => diagnostic.severity === severity))
    .find((diagnostic) => diagnostic !== undefined)
  return first === undefined ? [] : [`More on a finding: ${colours.bold(`trifold explain ${first.code}`)}`]
}
