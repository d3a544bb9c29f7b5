import type { Block, Faq, Question } from '@trifold/core'
import { blocksHeight, inlineHeight } from '../measure/ruler.ts'
import type { QuestionsSlot } from '../slot.ts'
import { paginate } from '../split/paginate.ts'
import { gather, splitBlocks } from '../split/split-block.ts'
import type { Body, Composition, Frame } from './composition.ts'
import { condense } from './condense.ts'
import { pairWidths } from './terms.ts'

/** White space above and below a question. */
const padding = 20

/** Questions at the left, answers at the right. */
export const composeQuestions = (
  composition: Composition,
  faq: Faq,
  frame: Frame,
): { bodies: Body[]; shortened: Question[]; apart: Block[] } => {
  const { ruler, reveal } = composition
  const shortened: Question[] = []
  const apart: Block[] = []
  const widths = pairWidths(frame, 0.4)
  const fit = { ruler, width: widths.text, height: frame.height - 2 * padding - 10 }
  const pairs = faq.children.flatMap((question): QuestionsSlot['questions'] => {
    const short = condense(composition, question.children, 220)
    if (short.shortened) shortened.push(question)
    apart.push(...short.apart)
    const pieces = gather(splitBlocks(short.blocks, fit), fit)
    return (pieces.length === 0 ? [[]] : pieces).map((answer) => ({
      id: question.id,
      question: question.question,
      answer,
    }))
  })
  const pages = paginate({
    items: pairs,
    height: frame.height,
    largest: 28,
    heightOf: ({ question, answer }, size) =>
      2 * padding +
      1 +
      Math.max(
        inlineHeight(ruler, question, size, widths.name, { bold: true }),
        blocksHeight(ruler, answer, size, widths.text),
      ),
    gap: () => 0,
    most: 5,
  })
  const bodies = pages.map(({ items, size }): Body => {
    const questions = reveal ? items.map((item, index) => ({ ...item, step: index + 1 })) : items
    return {
      layout: 'faq',
      slots: { questions: { kind: 'questions', questions, size } },
      steps: reveal ? items.length : 0,
    }
  })
  return { bodies, shortened, apart }
}
