import type { Break, Delete, Emphasis, InlineCode, Strong, Text } from '@trifold/core'
import { element, type Piece, type State, text } from '../state.ts'

export const plain = (node: Text): Piece[] => [text(node.value)]

export const emphasis = (node: Emphasis, state: State): Piece[] => [
  element('em', {}, state.phrasing(node.children)),
]

export const strong = (node: Strong, state: State): Piece[] => [
  element('strong', {}, state.phrasing(node.children)),
]

export const deletion = (node: Delete, state: State): Piece[] => [
  element('del', {}, state.phrasing(node.children)),
]

export const inlineCode = (node: InlineCode): Piece[] => [element('code', {}, [text(node.value)])]

export const lineBreak = (_node: Break): Piece[] => [element('br', {}), text('\n')]
