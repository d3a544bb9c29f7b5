import type { Reporter } from './report.ts'
import { findings } from './text/findings.ts'
import { summary } from './text/summary.ts'

/** For people: every finding with its place in the file, then the summary. */
export const textReport: Reporter = (report, style) =>
  [...findings(report, style), summary(report, style)].join('\n')
