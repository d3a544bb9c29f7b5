import type { Faq } from '@trifold/core'
import type { Heading, RootContent } from 'mdast'
import { type Lowering, locate, lowerBlocks, lowerPhrasing, rankOf } from '../lower/lowering.ts'
import { titled } from './titled.ts'

/** Questions as headings one rank below the section that they stand in, each with its answer. */
export const faq = (node: Faq, state: Lowering): RootContent[] => {
  const depth = rankOf(state.rank + 1)
  const questions = node.children.flatMap((question) => {
    const heading: Heading = { type: 'heading', depth, children: lowerPhrasing(question.question, state) }
    locate(heading, question.id)
    return [
      heading,
      ...lowerBlocks(question.children, { ...state, rank: depth, shift: depth - question.depth }),
    ]
  })
  return titled(node.title, questions, state)
}
