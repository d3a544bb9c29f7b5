import type { Block, Faq, Question } from '@trifold/core'
import type { QuestionsSlot } from '../slot.ts'
import type { Body, Composition, Frame } from './composition.ts'
import { type PairStyle, paginatePairs } from './pairs.ts'

const style: PairStyle = { style: 'questions', largest: 28, most: 5 }

/** Questions at the left, answers at the right. */
export const composeQuestions = (
  composition: Composition,
  { children }: Faq,
  frame: Frame,
): { bodies: Body[]; shortened: Question[]; apart: Block[] } => {
  const { reveal } = composition
  const pairs = children.map((part) => ({ id: part.id, name: part.question, blocks: part.children }))
  const { pages, tight, shortened, apart } = paginatePairs(composition, pairs, style, frame)
  const bodies = pages.map(({ items, size }): Body => {
    const questions = items.map(({ id, name, blocks }, index): QuestionsSlot['questions'][number] => ({
      id,
      question: name,
      answer: blocks,
      ...(reveal ? { step: index + 1 } : {}),
    }))
    return {
      layout: 'faq',
      slots: { questions: { kind: 'questions', questions, size, ...(tight ? { tight } : {}) } },
      steps: reveal ? items.length : 0,
    }
  })
  return { bodies, shortened: children.filter(({ id }) => shortened.has(id)), apart }
}
