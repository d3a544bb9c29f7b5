import type { Faq, Question } from '@trifold/core'
import type { ElementContent } from 'hast'
import { headingContent, headingTag } from '../flow/heading.ts'
import { element, lines, type Piece, type State } from '../state.ts'
import { blockTitle } from './block-title.ts'

/** Questions are headings, so that they print, are found, and stand in the outline. */
export const faq = (node: Faq, state: State): Piece[] => [
  element(
    'div',
    { ...state.id(node.id), className: ['faq'] },
    lines([...blockTitle(node.title, state), ...node.children.map((entry) => question(entry, state))]),
  ),
]

const question = (node: Question, state: State): ElementContent => {
  const heading = element(headingTag(node.depth, state), {}, headingContent(node.id, node.question, state))
  return element(
    'div',
    { ...state.id(node.id), className: ['question'] },
    lines([heading, ...state.flow(node.children)]),
  )
}
