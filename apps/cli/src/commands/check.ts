import { type CheckRequest, check, type FixedFile, type FixReport, fix, UsageError } from '@trifold/engine'
import { renderers } from '@trifold/renderers'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import { checkPages } from '../pages/check-pages.ts'
import { splitPaths } from '../pages/split-paths.ts'
import { type Report, reportOfCheck } from '../report/report.ts'
import { reporterOf } from '../report/reporters.ts'
import { unifiedDiff } from '../report/unified-diff.ts'
import type { Io } from '../terminal/io.ts'
import { printableLines } from '../terminal/printable.ts'
import { createProgress } from '../terminal/progress.ts'
import { withBrowser } from '../with-browser.ts'
import type { CheckOptions, ContentOptions } from './content-options.ts'
import { exitCodeOf } from './exit-code-of.ts'
import { formatOptionsOf } from './format-options.ts'
import { guarded, noting } from './guarded.ts'
import { processesOf } from './processes-of.ts'
import { reportStyle } from './report-style.ts'
import { requirePresentation } from './require-presentation.ts'
import { tellCrashes } from './tell-crashes.ts'

/**
 * `trifold check`: finds what a build would find in articles, and what is wrong in the JSON-LD of web pages; writes
 * nothing but what `--fix` mends.
 */
export const checkCommand = async (
  paths: readonly string[],
  { format, fix: mends = false, dryRun = false, ...options }: CheckOptions,
  io: Io,
): Promise<ExitCode> => {
  const start = io.now()
  if (dryRun && !mends) throw new UsageError('--dry-run says what --fix would do; give both')
  const fixed = mends ? (await fixPaths(paths, { ...options, dryRun }, io)).files : undefined
  if (dryRun && fixed !== undefined && format === 'text') return tellPatch(fixed, io)
  const checked = await checkPaths(paths, options, io)
  const report = { ...checked.report, fixed }
  const print = await reporterOf(format)
  io.stdout.write(print(report, reportStyle(io, format, start)))
  return exitCodeOf({ ...checked.report, internal: checked.internal })
}

/** Mends articles and their configurations; pages and standard input have nothing that is safe to mend. */
const fixPaths = async (
  paths: readonly string[],
  options: Omit<CheckOptions, 'format' | 'fix'>,
  io: Io,
): Promise<FixReport> => {
  await requirePresentation(options.template, io.cwd)
  const { articles } = await splitPaths(io.cwd, paths)
  if (paths.length > 0 && articles.length === 0) return { files: [] }
  return withBrowser(io, (browser) => fix({ ...options, cwd: io.cwd, paths: articles, renderers, browser }))
}

/** Nothing but the patch on standard output, so that it can be kept and applied. */
const tellPatch = (fixed: readonly FixedFile[], io: Io): ExitCode => {
  const patch = fixed.map(({ file, before, after }) => unifiedDiff(file, before, after)).join('')
  io.stdout.write(io.stdout.isTTY === true ? printableLines(patch) : patch)
  io.stderr.write(fixed.length === 0 ? 'trifold: no finding is safe to mend\n' : '')
  return exitCodes.clean
}

/** Checks articles and pages; tells progress and crashes, but does not report. */
export const checkPaths = async (
  paths: readonly string[],
  options: Omit<ContentOptions, 'format'> & Pick<CheckRequest, 'unsaved'>,
  io: Io,
): Promise<{ readonly report: Report; readonly internal: boolean }> => {
  await requirePresentation(options.template, io.cwd)
  const progress = createProgress(io)
  const split = await splitPaths(io.cwd, paths)
  const processes = processesOf(options.jobs, io)
  try {
    const articles =
      paths.length > 0 && split.articles.length === 0
        ? undefined
        : await guarded(io, options.unsaved === undefined ? processes : undefined, () =>
            withBrowser(io, (browser) =>
              check({
                ...options,
                formatOptions: formatOptionsOf(options),
                cwd: io.cwd,
                paths: split.articles,
                renderers,
                processes,
                signal: io.signal,
                browser,
                onProgress: noting(io, progress.step),
              }),
            ),
          )
    const files = articles?.articles.map(({ file }) => file) ?? []
    const pages =
      split.pages.length === 0 ? undefined : await checkPages(split.pages, files, { io, progress })
    progress.clear()
    tellCrashes(articles?.crashes ?? [], io)
    const dataAlone = options.to?.join() === 'jsonld'
    return { report: reportOfCheck(articles, { pages, dataAlone }), internal: articles?.internal ?? false }
  } finally {
    progress.clear()
  }
}
