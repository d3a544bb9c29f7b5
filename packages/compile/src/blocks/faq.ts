import { type Block, type Heading, type Position, plainText, type Question } from '@trifold/core'
import type { Report } from '../source/report.ts'
import { defineBlock } from './block.ts'
import { reportMissing, written } from './content.ts'

const missing = {
  expected: 'headings that ask, each with its answer',
  help: 'Begin each question with ### and write its answer below.',
}

/** `:::faq`: headings that ask, each followed by its answer. A deeper heading than the first belongs to an answer. */
export const faq = defineBlock({
  name: 'faq',
  about: {
    purpose: 'Questions that readers ask, each with its answer.',
    holds: 'Headings that ask, each followed by its answer.',
    example: { content: '### Is one enough?\n\nFor some aims.' },
  },
  attributes: {},
  build: ({ frame, children, opening, report }) => {
    const first = children.find((block): block is Heading => block.type === 'heading')
    if (first === undefined) return reportMissing('faq', missing, written(children), opening, report)
    const before = written(children.slice(0, children.indexOf(first)))
    for (const block of before) reportUnasked(block, report)
    const questions = split(children.slice(children.indexOf(first)), first.depth)
    const complete = questions.filter((question) => isComplete(question, report))
    if (before.length > 0 || complete.length < questions.length) return undefined
    return { ...frame, type: 'faq', children: questions }
  },
})

const split = (blocks: readonly Block[], depth: number): Question[] => {
  const questions: Question[] = []
  for (const block of blocks) {
    const open = questions.at(-1)
    if (block.type === 'heading' && block.depth <= depth) {
      const { id, position, children: question } = block
      questions.push({
        id,
        position,
        type: 'question',
        depth: block.depth,
        question,
        children: [],
      })
    } else if (open !== undefined) {
      open.children.push(block)
      if (open.position && block.position)
        open.position = { start: open.position.start, end: block.position.end }
    }
  }
  return questions
}

const reportUnasked = (block: Block, report: Report): void =>
  report(block.position, {
    code: 'faq-question',
    severity: 'error',
    message: 'This stands before the first question of the faq; expected a heading that asks it.',
    help: 'Move it above :::faq, or give it a heading.',
  })

const isComplete = ({ question, children, position }: Question, report: Report): boolean => {
  const answered = written(children).length > 0
  const asked = plainText(question).trim() !== ''
  if (!asked)
    reportQuestion(position, 'A question has no words', 'Write the question as the heading.', report)
  else if (!answered) {
    const text = plainText(question).trim()
    reportQuestion(
      position,
      `The question “${text}” has no answer`,
      'Write the answer below its heading.',
      report,
    )
  }
  return answered && asked
}

const reportQuestion = (position: Position | undefined, found: string, help: string, report: Report): void =>
  report(position, {
    code: 'faq-answer',
    severity: 'error',
    message: `${found}; expected a heading that asks and an answer below it.`,
    help,
  })
