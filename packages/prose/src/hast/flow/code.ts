import type { Code } from '@trifold/core'
import { languageOf } from '../../code/highlighter.ts'
import { element, type Piece, type State } from '../state.ts'

export const code = (node: Code, state: State): Piece[] => {
  const language = languageOf(node.lang)
  const className = language === undefined ? undefined : [`language-${language}`]
  const focus = state.scrollable ? { role: 'group', ariaLabel: state.words.code, tabIndex: 0 } : {}
  const content = state.highlighter.highlight(node.value, node.lang)
  return [element('pre', focus, [element('code', { className }, content)])]
}
