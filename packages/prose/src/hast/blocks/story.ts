import type { Beat, Story } from '@trifold/core'
import type { ElementContent } from 'hast'
import { itemContent } from '../flow/list.ts'
import { element, lines, type Piece, type State, text } from '../state.ts'
import { blockTitle } from './block-title.ts'

/** A story: its beats in order; the one at which it turns says so in words, not in colour alone. */
export const story = (node: Story, state: State): Piece[] => {
  const beats = node.children.map((beat, index) => beatItem(beat, index + 1 === node.turn, state))
  return [
    element(
      'div',
      { ...state.id(node.id), className: ['story'] },
      lines([...blockTitle(node.title, state), element('ol', {}, lines(beats))]),
    ),
  ]
}

const beatItem = (beat: Beat, turns: boolean, state: State): ElementContent => {
  const content = itemContent(beat.children, state)
  if (!turns) return element('li', state.id(beat.id), content)
  const label = element('span', { className: ['label'] }, [text(state.words.turningPoint)])
  return element('li', { ...state.id(beat.id), className: ['turn'] }, [label, text('\n'), ...content])
}
