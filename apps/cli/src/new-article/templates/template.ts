import type { TemplateWords } from './template-words.ts'

/** A beginning for an article: sentences that say what to write, in the place where it belongs. */
export interface Template {
  /** What it is for, for people who choose. */
  readonly purpose: string
  /** The text in the words of a language. */
  write(words: TemplateWords): TemplateText
}

/** What a template writes in one language. */
export interface TemplateText {
  /** What front matter says the article is about, until its author does. */
  readonly description: string
  readonly body: string
}
