import { type Article, decodePercent, rootsOf, visit } from '@trifold/core'
import { slugify } from './assign-ids.ts'

/**
 * Links to the anchor that GitHub gives the title lead to the top of the page, where it stands (HTML, section
 * 7.4.6.4), unless a block has that id.
 */
export const leadToTitle = (article: Article): void => {
  const anchor = slugify(article.meta.title)
  const roots = rootsOf(article)
  const links: { url: string }[] = []
  let isTaken = anchor === ''
  visit(roots, (node) => {
    if ('id' in node && node.id === anchor) isTaken = true
    // An anchor in raw HTML counts, too.
    if (node.type === 'html' && node.value.includes(anchor)) isTaken = true
    if (node.type === 'link' && node.url.startsWith('#') && decodePercent(node.url.slice(1)) === anchor)
      links.push(node)
  })
  if (!isTaken) for (const link of links) link.url = '#top'
}
