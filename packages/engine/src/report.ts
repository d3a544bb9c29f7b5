import type { Diagnostic, Omission, SearchAppearance } from '@trifold/core'
import type { Seen } from './unchanged/take-snapshot.ts'
import type { Reason } from './why/reason.ts'

/** What each format left out of an article, by the format's name. */
export type OmittedByFormat = Readonly<Record<string, readonly Omission[]>>

/** What became of one article. */
export interface ArticleReport {
  /** Path relative to `cwd`, with / between folders. */
  readonly file: string
  readonly slug: string
  readonly lang: string
  readonly title: string
  /** `fresh`: nothing to do. `failed`: it, or one of its formats, has an error. */
  readonly status: 'built' | 'fresh' | 'failed'
  /** Every output of the article that is up to date, relative to `cwd`, with / between folders. */
  readonly outputs: readonly string[]
  readonly omitted: OmittedByFormat
  /** Why it was made, where that was asked for: nothing, if it was not. */
  readonly why?: readonly Reason[] | undefined
}

/** A fault of the program, not of the content: something threw. */
export interface Crash {
  readonly file: string
  /** A format's name, or `compile`. */
  readonly where: string
  readonly error: unknown
}

/** What every report of a run over articles holds. */
export interface ContentReport {
  /** Sorted; a finding that was made twice stands here once. */
  readonly diagnostics: readonly Diagnostic[]
  /** Text of every file that has findings, for code frames. */
  readonly sources: ReadonlyMap<string, string>
  /** Configuration files with errors, relative to `cwd`: nothing of their collections was built or checked. */
  readonly refused: readonly string[]
  /** Whether something threw; each such article has a diagnostic `internal` as well. */
  readonly internal: boolean
  readonly crashes: readonly Crash[]
}

/** Where the outputs of one collection are. Paths are relative to `cwd`. */
export interface CollectionReport {
  readonly root: string
  readonly outDir: string
  /** The page that shows everything built; absent when there is nothing to show. */
  readonly indexPage?: string | undefined
}

/** What a build came to. */
export interface BuildReport extends ContentReport {
  readonly articles: readonly ArticleReport[]
  readonly collections: readonly CollectionReport[]
  /** The last collection's, relative to `cwd`. */
  readonly outDir: string
  /** The last collection's, relative to `cwd`. */
  readonly indexPage?: string | undefined
  readonly counts: {
    readonly built: number
    readonly fresh: number
    readonly failed: number
    /** Drafts that were skipped. */
    readonly drafts: number
    /** Output files deleted because their article is gone. */
    readonly removed: number
  }
  /** Outputs left as they are because somebody edited them, relative to `cwd`. */
  readonly kept: readonly string[]
  /** What the run looked at and made, for `takeSnapshot`; absent where the next run has to look again, whatever it finds. */
  seen?(): Seen
}

/** What checking found of one article. */
export interface CheckedArticle {
  /** What its data earns in search results, of all formats that print such data. */
  readonly appearances: readonly SearchAppearance[]
  readonly file: string
  readonly slug: string
  readonly lang: string
  readonly title: string
  readonly status: 'ok' | 'failed'
  readonly omitted: OmittedByFormat
}

/** What a check came to. */
export interface CheckReport extends ContentReport {
  readonly articles: readonly CheckedArticle[]
  readonly counts: { readonly checked: number; readonly failed: number; readonly drafts: number }
}

/** What pruning came to; paths are relative to `cwd`. */
export interface PruneReport {
  readonly collections: readonly CollectionReport[]
  /** Files deleted, relative to `cwd`. */
  readonly removed: readonly string[]
  /** Outputs of articles that are gone, left because somebody edited them, relative to `cwd`. */
  readonly kept: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}
