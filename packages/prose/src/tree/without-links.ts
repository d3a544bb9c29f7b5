import type { Phrasing } from '@trifold/core'

/** Inline content for a place that is itself a link, or repeats it: links give way to their text, footnote calls go. */
export const withoutLinks = (nodes: readonly Phrasing[]): Phrasing[] =>
  nodes.flatMap((node): Phrasing[] => {
    if (node.type === 'footnoteReference') return []
    if (node.type === 'link') return withoutLinks(node.children)
    return 'children' in node ? [{ ...node, children: withoutLinks(node.children) }] : [node]
  })
