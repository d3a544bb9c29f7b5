import type { Position } from '../article/position.ts'

/**
 * What a search engine does with a feature's markup today: `live` and `beta` are shown, `retired` no longer; no result
 * was ever promised for `vocabulary`.
 */
export type AppearanceStatus = 'live' | 'beta' | 'retired' | 'vocabulary'

/** What one thing that a page's data describes earns in search results, or why it earns nothing. */
export interface SearchAppearance {
  /** The thing's type, and the name that the data gives it. */
  readonly subject: string
  /** What the search engine calls the result. */
  readonly feature: string
  readonly status: AppearanceStatus
  readonly shown: boolean
  /** Paths of properties from the thing; `a|b` asks for one of the two. */
  readonly missing: { readonly required: readonly string[]; readonly recommended: readonly string[] }
  /** The page of the search engine's documentation, and the day (`YYYY-MM-DD`) on which it was read. */
  readonly source: { readonly name: string; readonly date: string }
  /** Why it is not shown, or where it is: a sentence. */
  readonly note?: string | undefined
  /** The file from which the thing comes, and where it stands in it, if that is known. */
  readonly file: string
  readonly position?: Position | undefined
  /** JSON pointer (RFC 6901) to the thing in its graph. */
  readonly pointer: string
}
