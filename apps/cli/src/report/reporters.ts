import type { ReportFormat } from './formats.ts'
import { githubReport } from './github.ts'
import { jsonReport } from './json.ts'
import { linesReport } from './lines.ts'
import type { Reporter } from './report.ts'
import { sarifReport } from './sarif.ts'
import { textReport } from './text.ts'

/** What prints each format of report. */
export const reporters: Record<ReportFormat, Reporter> = {
  text: textReport,
  lines: linesReport,
  json: jsonReport,
  github: githubReport,
  sarif: sarifReport,
}
