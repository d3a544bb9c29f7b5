import { build } from '@trifold/engine'
import { renderers } from '@trifold/renderers'
import type { ExitCode } from '../exit-code.ts'
import { reportOfBuild } from '../report/report.ts'
import { reporters } from '../report/reporters.ts'
import type { Io } from '../terminal/io.ts'
import { createProgress } from '../terminal/progress.ts'
import { toolVersion } from '../version.ts'
import { withBrowser } from '../with-browser.ts'
import type { ContentOptions } from './content-options.ts'
import { exitCodeOf } from './exit-code-of.ts'
import { reportStyle } from './report-style.ts'
import { requirePresentation } from './require-presentation.ts'
import { tellCrashes } from './tell-crashes.ts'

export interface BuildOptions extends ContentOptions {
  readonly out?: string
  /** Ids of the sections whose slides alone are made. */
  readonly sections?: readonly string[]
  /** commander's name for the absence of `--no-cache`. */
  readonly cache: boolean
  readonly force?: boolean
}

/** `trifold build`: exports articles, then reports. */
export const buildCommand = async (
  paths: readonly string[],
  { format, ...options }: BuildOptions,
  io: Io,
): Promise<ExitCode> => {
  await requirePresentation(options.template, io.cwd)
  const start = io.now()
  const progress = createProgress(io)
  const report = await withBrowser(io.env, (browser) =>
    build({
      ...options,
      cwd: io.cwd,
      paths,
      renderers,
      browser,
      toolVersion,
      onProgress: progress.step,
    }),
  ).finally(progress.clear)
  tellCrashes(report.crashes, io)
  io.stdout.write(reporters[format](reportOfBuild(report), reportStyle(io, format, start)))
  return exitCodeOf(report)
}
