import type { Reporter } from './report.ts'
import { appearances } from './text/appearances/appearances.ts'
import { findings } from './text/findings.ts'
import { fixedFiles } from './text/fixed-files.ts'
import { summary } from './text/summary.ts'
import { why } from './text/why.ts'

/** For people: every finding with its place in the file, what data earns in search results, why articles were made if that was asked for, then the summary. */
export const textReport: Reporter = (report, style) =>
  [
    ...findings(report, style),
    ...appearances(report, style),
    ...fixedFiles(report, style),
    ...why(report, style),
    summary(report, style),
  ].join('\n')
