import { check } from '@trifold/engine'
import { renderers } from '@trifold/renderers'
import type { ExitCode } from '../exit-code.ts'
import { checkPages } from '../pages/check-pages.ts'
import { splitPaths } from '../pages/split-paths.ts'
import { reportOfCheck } from '../report/report.ts'
import { reporters } from '../report/reporters.ts'
import type { Io } from '../terminal/io.ts'
import { createProgress } from '../terminal/progress.ts'
import { withBrowser } from '../with-browser.ts'
import type { ContentOptions } from './content-options.ts'
import { exitCodeOf } from './exit-code-of.ts'
import { reportStyle } from './report-style.ts'
import { requirePresentation } from './require-presentation.ts'
import { tellCrashes } from './tell-crashes.ts'

/**
 * `trifold check`: finds what a build would find in articles, and what is wrong in the JSON-LD of web pages; writes
 * nothing.
 */
export const checkCommand = async (
  paths: readonly string[],
  { format, ...options }: ContentOptions,
  io: Io,
): Promise<ExitCode> => {
  await requirePresentation(options.template, io.cwd)
  const start = io.now()
  const progress = createProgress(io)
  const split = await splitPaths(io.cwd, paths)
  try {
    const articles =
      paths.length > 0 && split.articles.length === 0
        ? undefined
        : await withBrowser(io.env, (browser) =>
            check({
              ...options,
              cwd: io.cwd,
              paths: split.articles,
              renderers,
              browser,
              onProgress: progress.step,
            }),
          )
    const files = articles?.articles.map(({ file }) => file) ?? []
    const pages =
      split.pages.length === 0 ? undefined : await checkPages(split.pages, files, { io, progress })
    progress.clear()
    tellCrashes(articles?.crashes ?? [], io)
    const report = reportOfCheck(articles, pages)
    io.stdout.write(reporters[format](report, reportStyle(io, format, start)))
    return exitCodeOf({ ...report, internal: articles?.internal ?? false })
  } finally {
    progress.clear()
  }
}
