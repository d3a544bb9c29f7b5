import * as engine from '@trifold/engine'
import { renderers } from '@trifold/renderers'
import { toolVersion } from './version.ts'
import { withBrowser } from './with-browser.ts'

/** What `check` is told: `paths` are files or folders, relative to `cwd`. Without `renderers`, all formats. */
export type CheckOptions = Omit<engine.CheckRequest, 'renderers'> &
  Partial<Pick<engine.CheckRequest, 'renderers'>>

/** What `build` is told: as {@link CheckOptions}, and where and how to write. */
export type BuildOptions = Omit<engine.BuildRequest, 'renderers' | 'toolVersion'> &
  Partial<Pick<engine.BuildRequest, 'renderers'>>

/**
 * Exports articles, as `trifold build` does. What is wrong with the content is in the report's `diagnostics`; throws
 * a `UsageError` for a path or format that does not exist, an `EngineError` when the file system fails.
 */
export const build = (options: BuildOptions): Promise<engine.BuildReport> =>
  withBrowser(process.env, (browser) => engine.build({ renderers, browser, ...options, toolVersion }))

/** What `renderOne` is told: the article's `file`, relative to `cwd`. Without `renderers`, all formats exist. */
export type RenderOptions = Omit<engine.RenderRequest, 'renderers'> &
  Partial<Pick<engine.RenderRequest, 'renderers'>>

/**
 * Renders one article in memory, as a build of its whole collection would, and writes nothing. What is wrong with the
 * content is in the result's `diagnostics`; throws a `UsageError` for a file or format that does not exist.
 */
export const renderOne = (options: RenderOptions): Promise<engine.RenderedArticle> =>
  withBrowser(process.env, (browser) => engine.renderOne({ renderers, browser, ...options }))

/** Finds what a build would find, as `trifold check` does, and writes nothing. */
export const check = (options: CheckOptions): Promise<engine.CheckReport> =>
  withBrowser(process.env, (browser) => engine.check({ renderers, browser, ...options }))
