import type { Section } from '@trifold/core'
import type { Heading, RootContent } from 'mdast'
import { type Lowering, lowerBlocks, lowerPhrasing } from '../lower/lowering.ts'
import { headingIds } from './ids.ts'

/** A section as its heading, which says the id where its words would not make the same. */
export const section = (node: Section, state: Lowering): RootContent[] => {
  const depth = node.depth as Heading['depth']
  const children = [...lowerPhrasing(node.heading, state), ...headingIds(node.id, node.heading)]
  return [{ type: 'heading', depth, children }, ...lowerBlocks(node.children, { ...state, rank: depth })]
}
