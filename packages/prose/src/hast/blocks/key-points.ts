import type { KeyPoints } from '@trifold/core'
import { itemContent } from '../flow/list.ts'
import { element, lines, type Piece, type State } from '../state.ts'
import { blockTitle } from './block-title.ts'

export const keyPoints = (node: KeyPoints, state: State): Piece[] => {
  const points = node.children.map((point) => element('li', {}, itemContent(point.children, state)))
  return [
    element(
      'div',
      { ...state.id(node.id), className: ['key-points'] },
      lines([...blockTitle(node.title, state), element(node.ordered ? 'ol' : 'ul', {}, lines(points))]),
    ),
  ]
}
