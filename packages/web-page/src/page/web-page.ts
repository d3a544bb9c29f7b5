import type { PageScript } from './page-scripts.ts'
import type { RefusedFor } from './parse-page.ts'
import type { PageText } from './visible-text.ts'

/** What a web page says to readers and to programs, as far as its structured data can be held against it. */
export interface WebPage extends PageText {
  readonly html: string
  /** Why nothing was read, if the page is over a limit. */
  readonly refused: RefusedFor | undefined
  /** JSON-LD of the document, in its order. */
  readonly scripts: readonly PageScript[]
  /** JSON-LD in places that browsers keep out of the document. */
  readonly unreadScripts: readonly { readonly inside: 'template' | 'noscript'; readonly start: number }[]
  readonly title: string
  /** `<link rel="canonical">`, resolved against `<base>` where that is possible. */
  readonly canonical: string | undefined
  readonly base: string | undefined
  /** `<html lang>` as written. */
  readonly lang: string | undefined
  readonly headings: readonly { readonly level: number; readonly text: string }[]
  /** Values of `<time datetime>`. */
  readonly times: readonly string[]
  /** Addresses of images: `src`, `srcset`, `data-src`, posters and social previews. */
  readonly images: readonly string[]
  /** `<meta>` by its `name` or `property`, in lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>
  /** Structured data in other syntaxes, which is not checked. */
  readonly otherSyntaxes: readonly ('Microdata' | 'RDFa')[]
}
