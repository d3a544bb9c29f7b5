import type { FixedFile } from '@trifold/engine'
import { jsonText } from '../terminal/json-text.ts'
import { countSeverities } from './count-severities.ts'
import type { Reporter } from './report.ts'

/**
 * One JSON object: `articles`, `pages` where some were checked, `fixed` where mending was asked for, `diagnostics` and
 * `summary`. The same run over the same files prints the same bytes, so
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
  fixed,
}) => {
  const { error, warning, info } = countSeverities(diagnostics)
  const report = {
    articles: articles.map(({ file, slug, outputs, omitted, appearances, why }) => ({
      file,
      slug,
      outputs,
      omitted,
      ...(appearances === undefined ? {} : { appearances }),
      ...(why === undefined ? {} : { why }),
    })),
    ...(pages === undefined ? {} : { pages }),
    ...(fixed === undefined ? {} : { fixed: fixed.map(fixedFile) }),
    diagnostics,
    summary: { ...counts, errors: error, warnings: warning, notes: info, refused, kept, collections },
  }
  return jsonText(report)
}

/** What was mended where it stood; `status` is `written`, or why nothing was. */
const fixedFile = ({ file, status, mended }: FixedFile) => ({
  file,
  status,
  mended: mended.map(({ code, line, column, message, fix }) => ({ code, line, column, message, fix })),
})
