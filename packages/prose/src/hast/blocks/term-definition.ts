import type { Block, TermDefinition } from '@trifold/core'
import type { ElementContent } from 'hast'
import { element, lines, type Piece, type State } from '../state.ts'
import { blockTitle } from './block-title.ts'

/** A definition: the bold term it begins with is its `dfn`. */
export const termDefinition = (node: TermDefinition, state: State): Piece[] => [
  element(
    'div',
    { ...state.id(node.id), className: ['definition'] },
    lines([...blockTitle(node.title, state), ...meaning(node.children, state)]),
  ),
]

const meaning = (blocks: readonly Block[], state: State): ElementContent[] => {
  const [first, ...others] = blocks
  const strong = first?.type === 'paragraph' ? first.children[0] : undefined
  if (first?.type !== 'paragraph' || strong?.type !== 'strong') return state.flow(blocks)
  const term = element('dfn', {}, state.phrasing(strong.children))
  const paragraph = element('p', {}, [term, ...state.phrasing(first.children.slice(1))])
  return [paragraph, ...state.flow(others)]
}
