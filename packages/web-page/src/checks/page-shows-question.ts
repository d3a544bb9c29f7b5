import type { GraphFinding } from '@trifold/schema-org'
import { type Claim, linkedThings, textsOf, thingsOf } from '../graphs/thing.ts'
import { type PageCheck, type PageCheckInput, quoted } from './page-check.ts'

const answers = ['acceptedAnswer', 'suggestedAnswer']

/** Questions, and the answers that the data gives to them, are on the page; they may be folded away at first. */
export const pageShowsQuestion: PageCheck = (input) => {
  const questions = thingsOf(input.things, 'Question')
  const asked = questions.flatMap((question) => {
    const names = textsOf(question, 'name')
    return names.length > 0 ? names : textsOf(question, 'text')
  })
  const given = linkedThings(input.things, questions, answers).flatMap((answer) => textsOf(answer, 'text'))
  return [
    ...asked.flatMap((claim) => lacking('page-shows-question', 'question', claim, input)),
    ...given.flatMap((claim) => lacking('page-shows-answer', 'answer', claim, input)),
  ]
}

const lacking = (
  code: GraphFinding['code'],
  what: string,
  { text, pointer }: Claim,
  { shown }: PageCheckInput,
): GraphFinding[] => {
  const showing = shown.find(text)
  if (showing === 'shown' || showing === 'hidden') return []
  const isPartly = showing === 'partly'
  return [
    {
      code,
      severity: isPartly ? 'info' : 'warning',
      pointer,
      message: isPartly
        ? `The page shows the ${what} ${quoted(text)} in other words, or in part.`
        : `The page does not show the ${what} ${quoted(text)}.`,
      help: `Let the data hold the ${what} as readers see it.`,
    },
  ]
}
