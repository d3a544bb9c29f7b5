import { compile } from '@trifold/compile'
import type { Article, Diagnostic } from '@trifold/core'
import { type MarkdownOptions, printMarkdown } from '@trifold/markdown'

const formats = [
  { name: 'html', group: 'text' },
  { name: 'slides', group: 'slides' },
]

/** A Markdown file compiled; the article is missing when it has errors. */
export const read = (text: string): { article?: Article | undefined; diagnostics: Diagnostic[] } =>
  compile(
    { path: 'post.md', location: 'post.md', bytes: new TextEncoder().encode(text) },
    { assets: { read: () => ({ problem: 'missing', message: 'There are no files.' }) }, formats },
  )

/** The text of `article.md`. */
export const print = (article: Article, options: Partial<MarkdownOptions> = {}): string =>
  printMarkdown(article, options, { file: 'post.md', asset: () => undefined }).text

/** The article without what a printed file says elsewhere: positions. */
export const withoutPositions = (article: Article): unknown =>
  JSON.parse(JSON.stringify(article, (key, value: unknown) => (key === 'position' ? undefined : value)))

export const variants: readonly [name: string, options: Partial<MarkdownOptions>][] = [
  ['plain GFM', {}],
  ['plain CommonMark', { flavour: 'commonmark' }],
  ['plain with front matter', { frontmatter: true }],
  ['Trifold’s dialect', { dialect: 'trifold' }],
]
