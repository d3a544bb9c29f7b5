import type { GraphFinding } from '@trifold/schema-org'
import type { ArticlesOfPage } from '../graphs/article-of-page.ts'
import type { Things } from '../graphs/thing.ts'
import type { WebPage } from '../page/web-page.ts'
import type { ShownText } from '../text/shown-text.ts'

/** What a check of a page's data against the page is told. */
export interface PageCheckInput {
  readonly page: WebPage
  readonly things: Things
  readonly own: ArticlesOfPage
  readonly shown: ShownText
  /** The page's address, if it says one. */
  readonly address: string | undefined
  /** The line of a value in the page's file, for messages. */
  lineOf(pointer: string): number
}

/** Finds where the data says other than the page. Pointers lead into all of the page's graphs, joined to a list. */
export type PageCheck = (input: PageCheckInput) => GraphFinding[]

/** A text as a message quotes it. */
export const quoted = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim()
  return `“${plain.length > 100 ? `${plain.slice(0, 99)}…` : plain}”`
}
