import { countSeverities } from './count-severities.ts'
import type { Reporter } from './report.ts'

/**
 * One JSON object: `articles`, `pages` where some were checked, `diagnostics` and `summary`. The same run over the same files prints the same bytes, so
 * that there is no time in it.
 */
export const jsonReport: Reporter = ({
  articles,
  pages,
  diagnostics,
  counts,
  refused,
  kept,
  collections,
}) => {
  const { error, warning, info } = countSeverities(diagnostics)
  const report = {
    articles: articles.map(({ file, slug, outputs, omitted, appearances }) => ({
      file,
      slug,
      outputs,
      omitted,
      ...(appearances === undefined ? {} : { appearances }),
    })),
    ...(pages === undefined ? {} : { pages }),
    diagnostics,
    summary: { ...counts, errors: error, warnings: warning, notes: info, refused, kept, collections },
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}
