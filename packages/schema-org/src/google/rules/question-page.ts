import { valuesIn } from '../thing.ts'
import { type GoogleRule, pass, refuse } from './rule.ts'

const code = 'google-question-page'

/** A Q&A page asks one question, which its readers answer; an article that answers one is no such page. */
export const questionPage: GoogleRule = (thing, graph) => {
  if (graph.countOf('Article') > 0) {
    return refuse(
      code,
      'error',
      thing.node.pointer,
      'A QAPage stands beside an article; Google takes it only where readers can give answers.',
      'Leave the QAPage out; an article that answers a question is an Article.',
    )
  }
  const questions = valuesIn(thing, 'mainEntity')
  return questions.length < 2
    ? pass
    : refuse(
        code,
        'warning',
        questions[1]?.pointer ?? thing.node.pointer,
        `A QAPage is about one question; this one has ${questions.length}.`,
      )
}
