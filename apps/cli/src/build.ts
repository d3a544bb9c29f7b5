import * as engine from '@trifold/engine'
import { renderers } from '@trifold/renderers'
import { checkOptions } from './api/check-options.ts'
import { buildSchemas, checkSchemas, fixSchemas, renderSchemas } from './api/option-schemas.ts'
import { processesOf } from './commands/processes-of.ts'
import { toolVersion } from './version.ts'
import { withBrowser } from './with-browser.ts'

/** Who works on articles. */
export interface JobOptions {
  /** Processes that share the work where there is much of it; one, which is the default, means that all is done in this one. */
  readonly jobs?: number | undefined
}

/** What `check` is told: `paths` are files or folders, relative to `cwd`. Without `renderers`, all formats. */
export type CheckOptions = Omit<engine.CheckRequest, 'renderers' | 'processes'> &
  Partial<Pick<engine.CheckRequest, 'renderers'>> &
  JobOptions

/** What `build` is told: as {@link CheckOptions}, and where and how to write. */
export type BuildOptions = Omit<
  engine.BuildRequest,
  'renderers' | 'processes' | 'snapshot' | 'snapshotKey' | 'toolVersion' | 'instead'
> &
  Partial<Pick<engine.BuildRequest, 'renderers'>> &
  JobOptions

/** Other processes know the formats that there are, and none of a program's own. */
const sharing = ({ renderers: own, jobs = 1 }: Pick<CheckOptions, 'renderers' | 'jobs'>) => ({
  processes: own === undefined ? processesOf(jobs) : undefined,
})

/**
 * Exports articles, as `trifold build` does, but for its guard: an article that never ends holds up the program. What is wrong
 * with the content is in the report's `diagnostics`; throws a `UsageError` for a path, format or option that does not exist, an
 * `EngineError` when the file system fails.
 */
export const build = async (options: BuildOptions): Promise<engine.BuildReport> => {
  checkOptions('build', options, buildSchemas)
  const report = await withBrowser({ env: process.env, signal: options.signal }, (browser) =>
    engine.build({ renderers, browser, ...options, ...sharing(options), toolVersion }),
  )
  // A program may keep the report, or send it elsewhere: it gets plain data.
  return { ...report, sources: new Map(report.sources) }
}

/** What `renderOne` is told: the article's `file`, relative to `cwd`. Without `renderers`, all formats exist. */
export type RenderOptions = Omit<engine.RenderRequest, 'renderers'> &
  Partial<Pick<engine.RenderRequest, 'renderers'>>

/**
 * Renders one article in memory, as a build of its whole collection would, and writes nothing. What is wrong with the
 * content is in the result's `diagnostics`; throws a `UsageError` for a file or format that does not exist.
 */
export const renderOne = async (options: RenderOptions): Promise<engine.RenderedArticle> => {
  checkOptions('renderOne', options, renderSchemas)
  return withBrowser(process, (browser) => engine.renderOne({ renderers, browser, ...options }))
}

/** Finds what a build would find, as `trifold check` does, and writes nothing. */
export const check = async (options: CheckOptions): Promise<engine.CheckReport> => {
  checkOptions('check', options, checkSchemas)
  return withBrowser({ env: process.env, signal: options.signal }, (browser) =>
    engine.check({ renderers, browser, ...options, ...sharing(options) }),
  )
}

/** What `fix` is told: as {@link CheckOptions}, and with `dryRun` that nothing is to be written. */
export type FixOptions = Omit<engine.FixRequest, 'renderers'> & Partial<Pick<engine.FixRequest, 'renderers'>>

/** Mends what is safe to mend in articles and configurations, as `trifold check --fix` does, and renders nothing. */
export const fix = async (options: FixOptions): Promise<engine.FixReport> => {
  checkOptions('fix', options, fixSchemas)
  return engine.fix({ renderers, ...options })
}
