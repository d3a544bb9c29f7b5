import { plainText, type Summary } from '@trifold/core'
import { element, lines, type Piece, type State, text } from '../state.ts'

/** A summary, labelled as one in words; a title of the author's follows the label. */
export const summary = (node: Summary, state: State): Piece[] => {
  const title = node.title ?? []
  const label = element('p', { className: ['block-title'] }, [
    element('span', { className: ['label'] }, [text(state.words.summary)]),
    ...(title.length === 0 ? [] : [text(' '), ...state.phrasing(title)]),
  ])
  const ariaLabel = plainText(title) || state.words.summary
  return [
    element(
      'section',
      { ...state.id(node.id), className: ['summary'], role: 'doc-abstract', ariaLabel },
      lines([label, ...state.flow(node.children)]),
    ),
  ]
}
