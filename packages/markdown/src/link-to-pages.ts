import { type Article, type RenderContext, rootsOf, visit } from '@trifold/core'

/**
 * The article with its links to other articles leading to the pages on which a site shows those. Where outputs are not
 * parts of a site's pages, all links stay as written.
 */
export const linkToPages = (article: Article, context: Pick<RenderContext, 'article'>): Article => {
  const pages = new Map<string, string>()
  visit(rootsOf(article), (node) => {
    if (node.type !== 'link') return
    const link = context.article(node.url)
    if (link?.page !== undefined) pages.set(node.url, `${link.page}${link.fragment}`)
  })
  if (pages.size === 0) return article
  const linked = structuredClone(article)
  visit(rootsOf(linked), (node) => {
    if (node.type === 'link') node.url = pages.get(node.url) ?? node.url
  })
  return linked
}
