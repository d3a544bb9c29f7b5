import type { Section } from '@trifold/core'
import type { RootContent } from 'mdast'
import { type Lowering, lowerBlocks, lowerPhrasing, rankOf } from '../lower/lowering.ts'

/** A section as its heading, at the rank that the author gave it, and all that stands under it. */
export const section = (node: Section, state: Lowering): RootContent[] => {
  const depth = rankOf(node.depth)
  return [
    { type: 'heading', depth, children: lowerPhrasing(node.heading, state) },
    ...lowerBlocks(node.children, { ...state, rank: depth }),
  ]
}
