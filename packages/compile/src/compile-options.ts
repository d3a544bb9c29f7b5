import type { Article, AssetSource, Diagnostic } from '@trifold/core'
import type { Places } from './frontmatter/places.ts'
import type { Parser } from './markdown/parser.ts'
import type { ParserName } from './markdown/parser-names.ts'

/** An article's source. */
export interface Source {
  /** For diagnostics: as shown to the author, with / between folders. */
  readonly path: string
  /** Relative to the collection's root: the slug and the language come from it. */
  readonly location: string
  readonly bytes: Uint8Array
}

export interface CompileOptions {
  /** Where local pictures are looked for; without it, nobody looks. */
  readonly assets?: AssetSource | undefined
  /** The formats that there are: `only` and `except` may name them and their groups. */
  readonly formats: readonly { readonly name: string; readonly group: string }[]
  /** Further keys of front matter, from theirs to ours. */
  readonly aliases?: Readonly<Record<string, string>> | undefined
  /** Unknown keys, missing anchors and missing pictures are errors. */
  readonly strict?: boolean | undefined
  /** Language of articles that say none; `en` by default. */
  readonly lang?: string | undefined
  /** Leaves the file name's date in the slug: for files whose names differ in nothing else. */
  readonly keepDate?: boolean | undefined
  /** Which of our parsers of Markdown; `auto` by default. */
  readonly parser?: ParserName | undefined
  /** Another parser instead of ours. */
  readonly parse?: Parser | undefined
}

export interface Compiled {
  /** Missing when any of the diagnostics is an error. */
  readonly article?: Article | undefined
  /** Sorted by place, each once. */
  readonly diagnostics: Diagnostic[]
  readonly draft: boolean
  /** Where the author says what of the metadata: `slides.theme`, `authors.0.url`. */
  readonly places: Places
}
