import type { FootnoteReference } from '@trifold/core'
import { element, type Piece, type State, text } from '../state.ts'

/** A call of a footnote: its number, linked to its text where the output has that. */
export const footnoteReference = (node: FootnoteReference, state: State): Piece[] => {
  const called = state.callFootnote(node.identifier)
  if (called === undefined) return [text(`[^${node.label ?? node.identifier}]`)]
  const { definition, number, calls } = called
  const href = state.linked ? undefined : state.anchor(definition.id)
  const mark = text(String(number))
  if (href === undefined) return [element('sup', { className: ['footnote-call'] }, [mark])]
  const properties = {
    ...state.id(callId(definition.id, calls)),
    href,
    role: 'doc-noteref',
    ariaLabel: state.words.footnote(number),
  }
  return [element('sup', { className: ['footnote-call'] }, [element('a', properties, [mark])])]
}

/** The id of the `count`th call of a footnote. */
export const callId = (definitionId: string, count: number): string =>
  `${definitionId}-call${count === 1 ? '' : `-${count}`}`
