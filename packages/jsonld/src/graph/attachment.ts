import type { JsonldOptions } from '../options.ts'

type ArticleType = JsonldOptions['articleType']

/** How plug-ins for WordPress end the `@id` of the article, after the page's address; by the kind of article. */
const endings: { readonly [plugin: string]: (type: ArticleType) => string } = {
  yoast: () => '#article',
  'rank-math': () => '#richSnippet',
  aioseo: (type) =>
    type === 'BlogPosting' || type === 'NewsArticle' ? `#${type.toLowerCase()}` : '#article',
}

/** The end of the `@id` of the node that the graph adds to; undefined where it prints that node itself. */
export const attachmentOf = ({ scope, attachTo, articleType }: JsonldOptions): string | undefined => {
  if (scope === 'full') return undefined
  return Object.hasOwn(endings, attachTo) ? endings[attachTo]?.(articleType) : attachTo
}
