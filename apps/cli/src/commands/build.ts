import { type BuildReport, type BuildRequest, build } from '@trifold/engine'
import { takeSnapshot } from '@trifold/engine/unchanged'
import { renderers } from '@trifold/renderers'
import type { ExitCode } from '../exit-code.ts'
import { type Report, reportOfBuild } from '../report/report.ts'
import { reporterOf } from '../report/reporters.ts'
import { unchangedReport } from '../report/unchanged-report.ts'
import { invocationOf } from '../start/invocation.ts'
import type { Io } from '../terminal/io.ts'
import { createProgress } from '../terminal/progress.ts'
import { toolVersion } from '../version.ts'
import { withBrowser } from '../with-browser.ts'
import type { ContentOptions } from './content-options.ts'
import { exitCodeOf } from './exit-code-of.ts'
import { formatOptionsOf } from './format-options.ts'
import { guarded, noting } from './guarded.ts'
import { processesOf } from './processes-of.ts'
import { reportStyle } from './report-style.ts'
import { requirePresentation } from './require-presentation.ts'
import { tellCrashes } from './tell-crashes.ts'
import { tellWait } from './tell-wait.ts'

/** What `trifold build` is told. */
export interface BuildOptions extends ContentOptions {
  readonly out?: string
  /** Ids of the sections whose slides alone are made. */
  readonly sections?: readonly string[]
  /** commander's name for the absence of `--no-cache`. */
  readonly cache: boolean
  readonly force?: boolean
  /** Tells of each article why it was made. */
  readonly why?: boolean
}

/** `trifold build`: exports articles, then reports. */
export const buildCommand = async (
  paths: readonly string[],
  { format, ...options }: BuildOptions,
  io: Io,
): Promise<ExitCode> => {
  const start = io.now()
  const built = await buildPaths(paths, options, io)
  const print = await reporterOf(format)
  io.stdout.write(print(built.report, reportStyle(io, format, start)))
  const status = exitCodeOf({ ...built.report, internal: built.internal })
  const asked = invocationOf(io)
  if (asked !== undefined && built.seen !== undefined) {
    const report = await unchangedReport(built.report, format, io)
    takeSnapshot(asked.place, built.seen(), { key: asked.key, status, report })
  }
  return status
}

/** Exports articles; tells progress and crashes, but does not report. */
export const buildPaths = async (
  paths: readonly string[],
  options: Omit<BuildOptions, 'format'>,
  io: Io,
): Promise<{ readonly report: Report } & Pick<BuildReport, 'internal' | 'seen'>> => {
  await requirePresentation(options.template, io.cwd)
  const progress = createProgress(io)
  const asked = invocationOf(io)
  const processes = processesOf(options.jobs, io)
  const make = (browser: NonNullable<BuildRequest['browser']>): Promise<BuildReport> =>
    build({
      ...options,
      formatOptions: formatOptionsOf(options),
      cwd: io.cwd,
      paths,
      renderers,
      browser,
      processes,
      signal: io.signal,
      toolVersion,
      snapshot: asked?.place,
      snapshotKey: asked?.key,
      onProgress: noting(io, progress.step),
      onWait: tellWait(io),
      instead: io.guard?.instead,
    })
  const built = await guarded(io, processes, () => withBrowser(io, make)).finally(progress.clear)
  tellCrashes(built.crashes, io)
  const explained = options.flavour === undefined ? [] : ['markdown']
  const { internal, seen } = built
  return { report: { ...reportOfBuild(built), explained }, internal, ...(seen && { seen }) }
}
