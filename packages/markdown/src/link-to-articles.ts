import { articleHref, type RenderContext } from '@trifold/core'

/**
 * Where links to other articles lead: to the same output of those, or to the pages on which a site shows them. A `source`,
 * which lies among other sources, keeps the links that are written in it, unless there are such pages.
 */
export const linkToArticles =
  (context: Pick<RenderContext, 'article'>, { source }: { readonly source: boolean }) =>
  (url: string): string | undefined =>
    source ? pageOf(url, context) : articleHref(url, 'article.md', context)

const pageOf = (url: string, context: Pick<RenderContext, 'article'>): string | undefined => {
  const link = context.article(url)
  return link?.page === undefined ? undefined : `${link.page}${link.fragment}`
}
