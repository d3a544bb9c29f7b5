import type { DeckSlide } from '@trifold/deck'
import type { Heading, PhrasingContent } from 'mdast'
import type { Heights } from './theme/heights.ts'
import { theme } from './theme/theme.ts'

/** Ranks that a title may have, and the height that it may take at each, in lines of text. */
const ranks: readonly (readonly [Heading['depth'], number])[] = [
  [1, 5],
  [2, 3],
  [3, 4],
  [6, Number.POSITIVE_INFINITY],
]

/** Text that a statement may have to be set as a heading, in lines of text. */
const longestStatement = 5

/** A title as a heading: the first rank from `least` at which it leaves room for what stands below it. */
export const headingOf = (
  children: PhrasingContent[],
  least: Heading['depth'],
  heights: Heights,
): Heading => {
  const line = theme.size * theme.lineHeight
  const [depth = 6] =
    ranks.find(([rank, most]) => rank >= least && heights.heading(rank, children) <= most * line) ?? []
  return { type: 'heading', depth, children }
}

/** Whether a text may be set as the heading of its slide. */
export const isShort = (children: PhrasingContent[], heights: Heights): boolean =>
  children.every(({ type }) => type !== 'break' && type !== 'image') &&
  heights.heading(1, children) <= longestStatement * theme.size * theme.lineHeight

/** The rank that a slide's title has at best: those that open the deck or a section are larger. */
export const rankFor = ({ layout }: DeckSlide): Heading['depth'] =>
  layout === 'title' || layout === 'section' ? 1 : 2
