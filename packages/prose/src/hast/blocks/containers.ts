import type { Column, Except, Notes, Only, Reveal, Slide } from '@trifold/core'
import { element, lines, type Piece, type State } from '../state.ts'
import { blockTitle } from './block-title.ts'

/** A slide made by hand is an ordinary passage of the text. */
export const slide = (node: Slide, state: State): Piece[] => passage('slide', node, state)

export const column = (node: Column, state: State): Piece[] => passage('column', node, state)

export const reveal = (node: Reveal, state: State): Piece[] => passage('reveal', node, state)

/** What one format alone shows has been selected before printing, so what is here is shown. */
export const only = (node: Only, state: State): Piece[] => passage('only', node, state)

export const except = (node: Except, state: State): Piece[] => passage('except', node, state)

/** Notes are for the speaker: a renderer that shows them to readers, or leaves them out, decides so before printing. */
export const notes = (node: Notes, state: State): Piece[] => {
  const content = lines([...blockTitle(node.title, state), ...state.flow(node.children)])
  const properties = {
    ...state.id(node.id),
    className: ['notes'],
    role: 'note',
    ariaLabel: state.words.notes,
  }
  return [element('aside', properties, content)]
}

const passage = (className: string, node: Slide | Column | Reveal | Only | Except, state: State): Piece[] => [
  element(
    'div',
    { ...state.id(node.id), className: [className] },
    lines([...blockTitle(node.title, state), ...state.flow(node.children)]),
  ),
]
