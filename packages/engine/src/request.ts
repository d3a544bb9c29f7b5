import type { ParserName } from '@trifold/compile'
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

/** How a run that writes gets on with others that write to the same folder: they come one after the other. */
export interface LockRequest {
  /** Is told once that another run is at work in a folder, which is waited for. */
  onWait?(outDir: string, pid: number): void
  /** A process that this one runs in place of, and does not wait for. */
  readonly instead?: number | undefined
  /** Ends the waiting, and the run. */
  readonly signal?: AbortSignal | undefined
}

/** What is compiled and rendered, and how. */
export interface ContentRequest extends EngineRequest {
  /** The formats that exist, in the order they are run. */
  readonly renderers: readonly Renderer[]
  /** Names of formats to make; none means those the collection's configuration names, or all. */
  readonly to?: readonly string[] | undefined
  /** Options of formats by their names, each of which wins over that of a configuration. */
  readonly formatOptions?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined
  /** Ids of sections: their slides alone are made, in formats of slides, beside what there is of the whole articles. */
  readonly sections?: readonly string[] | undefined
  /** Drafts too. */
  readonly drafts?: boolean | undefined
  /** What is doubtful becomes an error. */
  readonly strict?: boolean | undefined
  /** Which parser reads Markdown; `auto` by default. The trees are the same. */
  readonly parser?: ParserName | undefined
  /** A folder of Handlebars sources (`slides/deck.hbs`) that replace the renderers' own. */
  readonly templates?: string | undefined
  /** A presentation (.pptx, .potx) whose design slides take on, relative to `cwd`; wins over the configuration's. */
  readonly template?: string | undefined
  /** Opens the machine's browser, once: called at most when a format that requires one is made. */
  browser?(): Promise<Browser | BrowserProblem>
  /** Called before each article with how many are done, and once at the end with `done === total`. */
  onProgress?(done: number, total: number, file: string): void
}

/** A run over many articles. */
export interface RunRequest extends ContentRequest {
  /** Processes that share the work where there is much of it; without, all is done in this one. */
  readonly processes?: Processes | undefined
  /** Ends the run: it rejects with the signal's reason, once nothing of it is at work any more. */
  readonly signal?: AbortSignal | undefined
}

/** Processes that compile, render and write articles. */
export interface Processes {
  /** The module that each runs: it calls `serveArticles` with the request's renderers, and does nothing else. */
  readonly module: URL
  /** How many at most; one means that none is started. Default: one for each processor that is available. */
  readonly jobs?: number | undefined
  /** Articles from which on they are started: starting them takes as long as some articles do. Default 200. */
  readonly fewest?: number | undefined
  /** Has even one article made so, by one process at least: whatever it does, this one goes on. */
  readonly always?: boolean | undefined
}

/** Whether only some formats or parts of articles are made, so that the others keep their outputs. */
export const isSubset = ({ to = [], sections = [] }: Pick<ContentRequest, 'to' | 'sections'>): boolean =>
  to.length > 0 || sections.length > 0

/** What a build is told beside what is compiled and rendered. */
export interface BuildRequest extends RunRequest, Omit<LockRequest, 'signal'> {
  /** `false` builds every article anew. Outputs that somebody edited are kept all the same. Default `true`. */
  readonly cache?: boolean | undefined
  /** Replaces outputs that somebody edited. */
  readonly force?: boolean | undefined
  /** Tells of each article why it is made. */
  readonly why?: boolean | undefined
  /** Where the last run left what it saw, if it did (`takeSnapshot`): what is as it was then is not read again. */
  readonly snapshot?: string | undefined
  /** Stands for all that the run is asked for, as the snapshot's key does. */
  readonly snapshotKey?: string | undefined
  /** Trifold's own version: another one builds everything anew. */
  readonly toolVersion: string
}

/** What a check is told. */
export interface CheckRequest extends RunRequest {
  /** A text that is not saved, to be checked as if it stood in its file, which need not be there. */
  readonly unsaved?: UnsavedText | undefined
}

/** An article as an editor holds it. */
export interface UnsavedText {
  /** Where it will be saved, relative to `cwd`. */
  readonly file: string
  readonly text: string
}

/** What pruning is told. */
export type PruneRequest = EngineRequest & LockRequest
