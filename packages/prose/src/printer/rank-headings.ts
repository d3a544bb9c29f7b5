import type { Element, ElementContent } from 'hast'

/** A heading that is still open: its depth as written, and the rank it got. */
interface OpenHeading {
  readonly depth: number
  readonly rank: number
}

/** Gives the headings of some elements their ranks; what was ranked before counts. */
export type HeadingRanker = (nodes: readonly ElementContent[]) => readonly ElementContent[]

/**
 * Makes a ranker: below a page's `h1` each heading comes one rank under the heading that it stands below, whatever the
 * author's depths are, so that none is skipped. It needs `h1` to `h6` as written, in reading order.
 */
export const createHeadingRanker = (): HeadingRanker => {
  let open: OpenHeading[] = []
  const rankOf = (depth: number): number => {
    open = open.filter((heading) => heading.depth < depth)
    const rank = Math.min(6, (open.at(-1)?.rank ?? 1) + 1)
    open.push({ depth, rank })
    return rank
  }
  const ranked = (node: ElementContent): ElementContent =>
    node.type === 'element' ? { ...node, tagName: tagOf(node), children: node.children.map(ranked) } : node
  const tagOf = ({ tagName }: Element): string => {
    const depth = /^h([1-6])$/.exec(tagName)?.[1]
    return depth === undefined ? tagName : `h${rankOf(Number(depth))}`
  }
  return (nodes) => nodes.map(ranked)
}
