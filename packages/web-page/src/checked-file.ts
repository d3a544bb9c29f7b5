import type { Diagnostic, SearchAppearance } from '@trifold/core'
import type { Vocabulary } from '@trifold/schema-org'

/** What a check of files is told. */
export interface CheckFileOptions {
  /** For callers that check many files; else the vocabulary is loaded for this one. */
  readonly vocabulary?: Vocabulary | undefined
  /** The zone of times that name none; with it they are no finding. */
  readonly timeZone?: string | undefined
}

/** What was found in a page or a file of JSON-LD. */
export interface CheckedFile {
  /** In the order of the file. */
  readonly diagnostics: readonly Diagnostic[]
  /** What the data earns in search results. */
  readonly appearances: readonly SearchAppearance[]
  /** How many texts of JSON-LD it holds. */
  readonly graphs: number
}
