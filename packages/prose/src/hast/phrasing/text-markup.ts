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

/** Browsers break lines after hyphens and slashes: of `--dry-run` both halves would read as something else. */
const short = /^(?=.*[-/?])\S{1,16}$/u

/** Code, which runs from the left in every language; what is too short to be broken has the class `whole`. */
export const inlineCode = ({ value }: InlineCode, { direction }: State): Piece[] => {
  const className = short.test(value) ? ['whole'] : undefined
  return [element('code', { className, dir: direction === 'rtl' ? 'ltr' : undefined }, [text(value)])]
}

export const lineBreak = (_node: Break): Piece[] => [element('br', {}), text('\n')]
