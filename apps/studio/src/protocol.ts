import type { Diagnostic, SearchAppearance } from '@trifold/core'

/** What an article is at: not rendered yet, without findings, with warnings at most, or with errors. */
export type ArticleState = 'waiting' | 'clean' | 'warnings' | 'errors'

/** An article in the list: `articles` sends all of them at connect and when the list changes, `article` one that changed. */
export interface ArticleSummary {
  /** Names the article in addresses; the server gives it out and knows no other. */
  readonly key: string
  /** The author's file, relative to the collection's root, with / between folders. */
  readonly file: string
  readonly title: string
  readonly slug: string
  /** BCP 47 language of the article, and the direction that its title is written in. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly draft: boolean
  readonly state: ArticleState
  /** Whether it is not rendered until the configuration is mended. */
  readonly held?: boolean
  readonly errors: number
  readonly warnings: number
  /** Grows with each rendering. */
  readonly version: number
  /** The same article in other languages. */
  readonly translations?: readonly { readonly lang: string; readonly key: string }[]
}

/** A finding with the lines of the file that it is about, and the address that opens the author's editor there. */
export type LocatedFinding = Diagnostic & { readonly frame: string; readonly editor?: string }

/** What a text search engine may show of the article's page. */
export interface SearchResult {
  readonly title: string
  /** Where the page will stand, whole; without a base URL in the configuration, a path. */
  readonly url: string
  readonly site: string
  readonly description: string
  /** Day of publication or of the last change, as `YYYY-MM-DD`. */
  readonly date?: string
  /** Address of an image among the outputs. */
  readonly image?: string
}

/** All that is shown of one article (`articles/<key>`). */
export interface ArticleView extends ArticleSummary {
  /** Whether what is shown is an older version than the file, because that has errors. */
  readonly stale: boolean
  /**
   * Addresses of the page and the deck of the last good version, relative to the studio's. One whose bytes are as before
   * keeps its address, so that it is not loaded again.
   */
  readonly page?: string
  readonly deck?: string
  readonly markdown?: string
  /** The JSON-LD document as data. */
  readonly graph?: unknown
  readonly search?: SearchResult
  readonly appearances: readonly SearchAppearance[]
  /** What is wrong with the file as it stands now, errors first. */
  readonly diagnostics: readonly LocatedFinding[]
}

/** The folder that is shown, and what is wrong with its configuration. */
export interface CollectionView {
  readonly name: string
  /** The folder as a person would name it. */
  readonly root: string
  readonly diagnostics: readonly LocatedFinding[]
}

/** Events that the server sends (`events`), by name, with the type of their data. */
export interface StudioEvents {
  readonly collection: CollectionView
  readonly articles: readonly ArticleSummary[]
  readonly article: ArticleSummary
}

/** A file of the studio, to be served from memory. */
export interface StudioFile {
  readonly content: string
  /** Media type, with its charset. */
  readonly type: string
}
