import type { Faq } from '@trifold/core'
import type { Heading, RootContent } from 'mdast'
import { type Lowering, locate, lowerBlocks, lowerPhrasing } from '../lower/lowering.ts'
import { titled } from './titled.ts'

/** Questions as headings one rank below the section that they stand in, each with its answer. */
export const faq = (node: Faq, state: Lowering): RootContent[] => {
  const depth = Math.min(state.rank + 1, 6) as Heading['depth']
  const questions = node.children.flatMap((question) => {
    const heading: Heading = { type: 'heading', depth, children: lowerPhrasing(question.question, state) }
    locate(heading, question.id)
    return [heading, ...lowerBlocks(question.children, { ...state, rank: depth })]
  })
  return titled(node.title, questions, state)
}
