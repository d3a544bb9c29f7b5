import type { ElementContent } from 'hast'

/** A heading that is still open: its depth as written, and the rank it got. */
interface OpenHeading {
  readonly depth: number
  readonly rank: number
}

/** Gives the headings of some elements their ranks, in the elements themselves; what was ranked before counts. */
export type HeadingRanker = (nodes: readonly ElementContent[]) => void

const depths: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

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
  const rank: HeadingRanker = (nodes) => {
    for (const node of nodes) {
      if (node.type !== 'element') continue
      const depth = depths.indexOf(node.tagName) + 1
      if (depth > 0) node.tagName = `h${rankOf(depth)}`
      rank(node.children)
    }
  }
  return rank
}
