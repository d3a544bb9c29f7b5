import type { Steps } from '@trifold/core'
import { itemContent } from '../flow/list.ts'
import { element, lines, type Piece, type State } from '../state.ts'
import { blockTitle } from './block-title.ts'

export const steps = (node: Steps, state: State): Piece[] => {
  const items = node.children.map((step) =>
    element('li', state.id(step.id), itemContent(step.children, state)),
  )
  return [
    element(
      'div',
      { ...state.id(node.id), className: ['steps'] },
      lines([...blockTitle(node.title, state), element('ol', {}, lines(items))]),
    ),
  ]
}
