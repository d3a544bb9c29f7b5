import { titlePlaceOf } from '../compose/title-room.ts'
import type { DeckSlide } from '../deck.ts'
import { type Box, contentWidth, type Geometry, spacing } from '../geometry.ts'
import { type Arrange, areaBelow, eyebrowHeight, hasColumns, titleHeight } from './arrangement.ts'
import { placeColumns } from './place-columns.ts'
import { stackSlots } from './stack-slots.ts'

/** A slide of content below its header; in a template the header's place is kept free, whether it is shown or not. */
export const arrangeContent: Arrange = (slide, context) => {
  const { geometry, ruler } = context
  const { titleHidden, slots } = slide
  const { marginX, marginTop, header } = geometry
  const place = titlePlaceOf('content', geometry)
  const height = titleHeight(slide, 'content', context)
  const title = place ?? { x: marginX, y: marginTop + spacing.eyebrow, width: contentWidth(geometry), height }
  const below = Object.keys(slots).length === 0 ? 0 : spacing.belowHeader
  const own = titleHidden ? 0 : spacing.eyebrow + height + below
  const area = areaBelow(geometry, header?.height ?? own)
  const { placed, used } = hasColumns(slide)
    ? placeColumns(slots, area, ruler)
    : stackSlots(slots, area, ruler, shareAbove(slide))
  const overTitle = place === undefined || titleHidden ? used - area.height : height - place.height
  return {
    kind: 'content',
    title,
    eyebrow: titleHidden ? undefined : eyebrowPlace(geometry),
    slots: placed,
    area,
    over: Math.max(used - area.height, overTitle),
  }
}

/** Where the line above a title stands, if it has a place. */
const eyebrowPlace = (geometry: Geometry): Box | undefined => {
  const { header, marginX, marginTop } = geometry
  if (header !== undefined) return header.eyebrow
  return { x: marginX, y: marginTop, width: contentWidth(geometry), height: eyebrowHeight }
}

/** Layouts of one thought, which stands in the middle of the room that its heading leaves, a little above. */
const thoughts: ReadonlySet<string> = new Set([
  'quote',
  'summary',
  'statement',
] satisfies DeckSlide['layout'][])

/** The size of a command that stands alone, where a statement would. */
const largestCode = 36

/** The share of the room to spare that stands above the content. */
const shareAbove = ({ layout, slots, titleHidden }: DeckSlide): number => {
  const [only, ...others] = Object.values(slots)
  if (others.length === 0 && only?.kind === 'code' && only.size === largestCode) return 0.35
  if (titleHidden) return 0.5
  return thoughts.has(layout) ? 0.4 : 0
}
