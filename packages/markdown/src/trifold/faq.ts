import type { Faq } from '@trifold/core'
import { type Lowering, lowerBlocks, lowerPhrasing, rankOf } from '@trifold/prose'
import type { RootContent } from 'mdast'
import { fenceOf } from './fence-of.ts'
import { attributesOf, fenceId } from './ids.ts'

/** A FAQ as its fence, each question a heading of the rank that the author gave it. */
export const faq = (node: Faq, state: Lowering): RootContent[] => {
  const questions = node.children.flatMap((question): RootContent[] => {
    const words = question.question
    const children = [...lowerPhrasing(words, state), ...attributesOf(question, words)]
    const depth = rankOf(question.depth)
    return [{ type: 'heading', depth, children }, ...lowerBlocks(question.children, state)]
  })
  return [fenceOf('faq', node.title, fenceId(node), questions, state)]
}
