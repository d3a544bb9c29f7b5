import type { Section } from '@trifold/core'
import type { Heading, RootContent } from 'mdast'
import { type Lowering, lowerBlocks, lowerPhrasing } from '../lower/lowering.ts'

/** A section as its heading, at the rank that the author gave it, and all that stands under it. */
export const section = (node: Section, state: Lowering): RootContent[] => {
  const depth = node.depth as Heading['depth']
  return [
    { type: 'heading', depth, children: lowerPhrasing(node.heading, state) },
    ...lowerBlocks(node.children, { ...state, rank: depth }),
  ]
}
