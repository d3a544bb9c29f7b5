import { type Article, rootsOf, visit } from '@trifold/core'

/** The ids of all that stands on the page, whether or not the graph shows it. */
export const anchorsOf = (whole: Article): Set<string> => {
  const anchors = new Set<string>()
  visit(rootsOf(whole), (node) => {
    if ('id' in node) anchors.add(node.id)
  })
  return anchors
}
