import type { Browser, BrowserProblem, Renderer } from '@trifold/core'

/** What every command of the engine is told. */
export interface EngineRequest {
  /** The folder that `paths` and every reported path are relative to; absolute. */
  readonly cwd: string
  /** Files or folders; none means the collection of `cwd`. */
  readonly paths: readonly string[]
  /** Output folder instead of the collection's own; with several collections, a folder each inside it. */
  readonly out?: string | undefined
}

/** What is compiled and rendered, and how. */
export interface ContentRequest extends EngineRequest {
  /** The formats that exist, in the order they are run. */
  readonly renderers: readonly Renderer[]
  /** Names of formats to make; none means those the collection's configuration names, or all. */
  readonly to?: readonly string[] | undefined
  /** Ids of sections: their slides alone are made, in formats of slides, beside what there is of the whole articles. */
  readonly sections?: readonly string[] | undefined
  /** Drafts too. */
  readonly drafts?: boolean | undefined
  /** What is doubtful becomes an error. */
  readonly strict?: boolean | undefined
  /** A folder of Handlebars sources (`slides/deck.hbs`) that replace the renderers' own. */
  readonly templates?: string | undefined
  /** A presentation (.pptx, .potx) whose design slides take on, relative to `cwd`; wins over the configuration's. */
  readonly template?: string | undefined
  /** Opens the machine's browser, once: called at most when a format that requires one is made. */
  browser?(): Promise<Browser | BrowserProblem>
  /** Called before each article with how many are done, and once at the end with `done === total`. */
  onProgress?(done: number, total: number, file: string): void
}

/** What a build is told beside what is compiled and rendered. */
export interface BuildRequest extends ContentRequest {
  /** `false` builds every article anew. Outputs that somebody edited are kept all the same. Default `true`. */
  readonly cache?: boolean | undefined
  /** Replaces outputs that somebody edited. */
  readonly force?: boolean | undefined
  /** Trifold's own version: another one builds everything anew. */
  readonly toolVersion: string
}

/** What a check is told. */
export type CheckRequest = ContentRequest

/** What pruning is told. */
export type PruneRequest = EngineRequest
