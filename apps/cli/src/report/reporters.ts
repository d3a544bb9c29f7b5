import type { ReportFormat } from './formats.ts'
import { githubReport } from './github.ts'
import { jsonReport } from './json.ts'
import { linesReport } from './lines.ts'
import type { Reporter } from './report.ts'
import { textReport } from './text.ts'

const reporters: Record<Exclude<ReportFormat, 'sarif'>, Reporter> = {
  text: textReport,
  lines: linesReport,
  json: jsonReport,
  github: githubReport,
}

/** What prints a format of report. That of SARIF brings the pages on all findings along, and is loaded when it is asked for. */
export const reporterOf = async (format: ReportFormat): Promise<Reporter> =>
  format === 'sarif' ? (await import('./sarif.ts')).sarifReport : reporters[format]
