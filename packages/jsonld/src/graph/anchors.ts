import { type Article, type Node, nested, rootsOf } from '@trifold/core'

/** The ids of all that stands on the page, whether or not the graph shows it. */
export const anchorsOf = (whole: Article): Set<string> => {
  const anchors = new Set<string>()
  const gather = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      // Inline nodes have no id, nor has anything inside them.
      if (!('id' in node)) continue
      anchors.add(node.id)
      gather(nested(node))
    }
  }
  gather(rootsOf(whole))
  return anchors
}
