import type { Section } from '@trifold/core'
import type { RootContent } from 'mdast'
import { type Lowering, lowerBlocks, lowerPhrasing, rankOf } from '../lower/lowering.ts'
import { headingIds } from './ids.ts'

/** A section as its heading, which says the id where its words would not make the same. */
export const section = (node: Section, state: Lowering): RootContent[] => {
  const depth = rankOf(node.depth)
  const children = [...lowerPhrasing(node.heading, state), ...headingIds(node.id, node.heading)]
  return [{ type: 'heading', depth, children }, ...lowerBlocks(node.children, { ...state, rank: depth })]
}
