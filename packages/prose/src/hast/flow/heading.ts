import { type Heading, type Phrasing, plainText } from '@trifold/core'
import { element, type Piece, type State } from '../state.ts'

/** The tag of a heading of this depth: the article's title alone is `h1`, unless ranks are given later. */
export const headingTag = (depth: number, { headingShift }: State): string =>
  `h${headingShift === 'outline' ? depth : Math.max(2, Math.min(6, depth + headingShift))}`

/** A heading that stands inside another block. */
export const heading = (node: Heading, state: State): Piece[] => [
  element(headingTag(node.depth, state), state.id(node.id), headingContent(node.id, node.children, state)),
]

/** A heading's words, and the link to itself where the output wants one. The link's sign comes from the style sheet. */
export const headingContent = (id: string, content: readonly Phrasing[], state: State) => {
  const children = state.phrasing(content)
  const href = state.permalinks ? state.anchor(id) : undefined
  if (href === undefined) return children
  const ariaLabel = state.words.linkTo(plainText(content).replace(/\s+/g, ' ').trim())
  return [...children, element('a', { className: ['permalink'], href, ariaLabel })]
}
