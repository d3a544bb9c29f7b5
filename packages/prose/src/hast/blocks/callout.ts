import { type Callout, plainText } from '@trifold/core'
import { element, lines, type Piece, type State, text } from '../state.ts'

/** A passage set apart: its kind is said in words, the author's title follows. */
export const callout = (node: Callout, state: State): Piece[] => {
  const kind = state.words.callouts[node.kind]
  const title = node.title ?? []
  const label = element('p', { className: ['callout-title'] }, [
    element('span', { className: ['label'] }, [text(kind)]),
    ...(title.length === 0 ? [] : [text(' '), ...state.phrasing(title)]),
  ])
  const ariaLabel = title.length === 0 ? kind : `${kind}${state.words.colon}${plainText(title)}`
  return [
    element(
      'aside',
      { ...state.id(node.id), className: ['callout', `callout-${node.kind}`], role: 'note', ariaLabel },
      lines([label, ...state.flow(node.children)]),
    ),
  ]
}
