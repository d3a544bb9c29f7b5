import { type Article, visit } from '@trifold/core'

/**
 * What to add to the author's ranks so that the highest section comes right below the page's `h1`: an article
 * whose sections begin at H1 goes down by one, one whose sections begin at H3 goes up.
 */
export const headingShift = (article: Article): number => {
  let highest = 7
  visit(article.children, (node) => {
    if (node.type === 'section') highest = Math.min(highest, node.depth)
  })
  return highest === 7 ? 0 : 2 - highest
}
