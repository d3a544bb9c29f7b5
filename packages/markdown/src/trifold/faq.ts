import type { Faq } from '@trifold/core'
import type { Heading, RootContent } from 'mdast'
import { type Lowering, lowerBlocks, lowerPhrasing } from '../lower/lowering.ts'
import { fenceOf } from './fence-of.ts'
import { fenceId, saysId } from './ids.ts'

/** A FAQ as its fence, each question a heading of the rank that the author gave it. */
export const faq = (node: Faq, state: Lowering): RootContent[] => {
  const questions = node.children.flatMap((question): RootContent[] => {
    const children = lowerPhrasing(question.question, state)
    if (saysId(question.id, question.question)) children.push({ type: 'headingId', id: question.id })
    const depth = question.depth as Heading['depth']
    return [{ type: 'heading', depth, children }, ...lowerBlocks(question.children, state)]
  })
  return [fenceOf('faq', node.title, fenceId(node), questions, state)]
}
