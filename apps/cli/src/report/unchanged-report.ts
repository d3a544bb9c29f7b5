import { reportStyle } from '../commands/report-style.ts'
import type { Io } from '../terminal/io.ts'
import type { ReportFormat } from './formats.ts'
import type { Report } from './report.ts'
import { reporterOf } from './reporters.ts'
import { duration } from './text/duration.ts'

/** What the next run has to tell if nothing changes: in two parts, if it says between them how long it took. */
export const unchangedReport = async (report: Report, format: ReportFormat, io: Io): Promise<string[]> => {
  const { built = 0, fresh = 0 } = report.counts
  const counts = { ...report.counts, built: 0, fresh: built + fresh, removed: 0 }
  const articles = report.articles.map((article) =>
    article.why === undefined ? article : { ...article, why: [] },
  )
  const print = await reporterOf(format)
  const text = print({ ...report, articles, counts }, reportStyle(io, format, io.now()))
  const took = `${duration(0)}\n`
  const at = format === 'text' ? text.lastIndexOf(` in ${took}`) : -1
  if (at === -1) return [text]
  const middle = at + ' in '.length
  return [text.slice(0, middle), text.slice(middle + took.length - 1)]
}
