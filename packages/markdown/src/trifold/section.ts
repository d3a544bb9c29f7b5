import type { Section } from '@trifold/core'
import { type Lowering, lowerBlocks, lowerPhrasing, rankOf } from '@trifold/prose'
import type { RootContent } from 'mdast'
import { attributesOf } from './ids.ts'

/** A section as its heading, which says the id where its words would not make the same, and what becomes of its text on slides. */
export const section = (node: Section, state: Lowering): RootContent[] => {
  const depth = rankOf(node.depth)
  const children = [...lowerPhrasing(node.heading, state), ...attributesOf(node, node.heading)]
  return [{ type: 'heading', depth, children }, ...lowerBlocks(node.children, { ...state, rank: depth })]
}
