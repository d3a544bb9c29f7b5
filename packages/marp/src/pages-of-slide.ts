import type { DeckSlide } from '@trifold/deck'
import type { Heading, RootContent } from 'mdast'
import { headingOf, isShort, rankFor } from './heading-of.ts'
import { lowerSlot } from './lower/lower-slot.ts'
import { oneLine } from './lower/plain-phrasing.ts'
import { inline, type SlotContext } from './lower/slot-content.ts'
import { numbered, type Page } from './page.ts'
import { pagesOf } from './split/pages-of.ts'
import { unitsOf } from './split/units-of.ts'
import type { Heights } from './theme/heights.ts'
import { theme } from './theme/theme.ts'

/** What turning slides into pages needs to know. */
export interface PageContext extends SlotContext {
  readonly heights: Heights
}

/** Room for the number of a part. */
const longestPart = '(10 of 10)'

/** A slide of the deck as slides of Marp's: as many as Marp's sizes need. */
export const pagesOfSlide = (slide: DeckSlide, context: PageContext): Page[] => {
  const { heights, room } = context
  const nodes = Object.entries(slide.slots).flatMap(([name, slot]) => lowerSlot(name, slot, context))
  const own = slide.titleHidden ? undefined : oneLine(inline(slide.title, context))
  const stated = own === undefined ? statementOf(nodes, heights) : undefined
  if (stated !== undefined) return [{ slide, heading: stated, nodes: [], notes: slide.notes }]
  const heading = own === undefined ? undefined : headingOf(own, rankFor(slide), heights)
  const height = room.height - (heading === undefined ? 0 : headerHeight(heading, heights))
  const units = unitsOf(nodes, { heights, width: room.width, height })
  const pages = pagesOf(units, { width: room.width, height })
  return (pages.length === 0 ? [[]] : pages).map((page, index) => ({
    slide,
    heading,
    nodes: page,
    notes: index === 0 ? slide.notes : [],
  }))
}

const headerHeight = (heading: Heading, heights: Heights): number =>
  heights.heading(heading.depth, numbered(heading, longestPart).children) + theme.below

/** A single short paragraph as the heading of the slide that it fills. */
const statementOf = ([only, ...others]: RootContent[], heights: Heights): Heading | undefined =>
  only?.type === 'paragraph' && others.length === 0 && isShort(only.children, heights)
    ? headingOf(only.children, 1, heights)
    : undefined
