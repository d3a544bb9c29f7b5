import type { Section } from '@trifold/core'
import { headingContent, headingTag } from '../flow/heading.ts'
import { element, lines, type Piece, type State } from '../state.ts'

export const section = (node: Section, state: State): Piece[] => {
  const heading = element(headingTag(node.depth, state), {}, headingContent(node.id, node.heading, state))
  return [element('section', state.id(node.id), lines([heading, ...state.flow(node.children)]))]
}
