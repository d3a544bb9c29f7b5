import type { ArticleView } from '@trifold/studio'
import type { GoodVersion, ShelvedArticle } from './shelved-article.ts'

/** Whether there is nothing to show of an article until it is rendered (once more). */
export const lacksFiles = ({ rendered, good }: ShelvedArticle): boolean =>
  rendered === undefined || (rendered.usable && good === undefined)

/** Everything that is shown of an article. */
export const articleView = ({ summary, rendered, good }: ShelvedArticle): ArticleView => {
  const { graph, search, appearances = [] } = good?.rendered ?? {}
  const page = addressOf(summary.key, good, 'html', 'article.html')
  const deck = addressOf(summary.key, good, 'slides', 'slides.html')
  const markdown = good?.files.get('article.md')?.content
  return {
    ...summary,
    stale: good !== undefined && (summary.held === true || rendered?.usable === false),
    ...(page === undefined ? {} : { page }),
    ...(deck === undefined ? {} : { deck }),
    ...(markdown === undefined ? {} : { markdown: String(markdown) }),
    ...(graph === undefined ? {} : { graph }),
    ...(search === undefined ? {} : { search: withImage(search, summary.key, good) }),
    appearances,
    diagnostics: rendered?.diagnostics ?? [],
  }
}

const addressOf = (
  key: string,
  good: GoodVersion | undefined,
  format: string,
  path: string,
): string | undefined => {
  const version = good?.since.get(format)
  if (version === undefined || good?.files.has(path) !== true) return undefined
  return `outputs/${key}/${version}/${path.split('/').map(encodeURIComponent).join('/')}`
}

const withImage = (
  { image, ...search }: NonNullable<ArticleView['search']>,
  key: string,
  good: GoodVersion | undefined,
): ArticleView['search'] => {
  const address = image === undefined ? undefined : addressOf(key, good, 'markdown', image)
  return address === undefined ? search : { ...search, image: address }
}
