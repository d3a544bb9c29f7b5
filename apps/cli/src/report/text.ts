import type { Reporter } from './report.ts'
import { appearances } from './text/appearances/appearances.ts'
import { findings } from './text/findings.ts'
import { summary } from './text/summary.ts'

/** For people: every finding with its place in the file, what data earns in search results, then the summary. */
export const textReport: Reporter = (report, style) =>
  [...findings(report, style), ...appearances(report, style), summary(report, style)].join('\n')
