import type { Blockquote } from '@trifold/core'
import { element, lines, type Piece, type State } from '../state.ts'

export const blockquote = (node: Blockquote, state: State): Piece[] => [
  element('blockquote', {}, lines(state.flow(node.children))),
]
