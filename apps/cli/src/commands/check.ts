import { check } from '@trifold/engine'
import { renderers } from '@trifold/renderers'
import type { ExitCode } from '../exit-code.ts'
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

/** `trifold check`: finds what a build would find, and writes nothing. */
export const checkCommand = async (
  paths: readonly string[],
  { format, ...options }: ContentOptions,
  io: Io,
): Promise<ExitCode> => {
  await requirePresentation(options.template, io.cwd)
  const start = io.now()
  const progress = createProgress(io)
  const report = await withBrowser(io.env, (browser) =>
    check({
      ...options,
      cwd: io.cwd,
      paths,
      renderers,
      browser,
      onProgress: progress.step,
    }),
  ).finally(progress.clear)
  tellCrashes(report.crashes, io)
  io.stdout.write(reporters[format](reportOfCheck(report), reportStyle(io, format, start)))
  return exitCodeOf(report)
}
