import { directionOf, words as wordsOf } from '@trifold/prose'
import { titlePlaceOf } from '../compose/title-room.ts'
import type { DeckSlide } from '../deck.ts'
import { arrange } from './arrange.ts'
import { type ArrangeContext, hasColumns } from './arrangement.ts'
import { headerPieces } from './header-pieces.ts'
import { mirror } from './mirror.ts'
import type { Piece } from './piece.ts'
import { slotPieces } from './slot-pieces.ts'
import type { SlotSetting } from './slot-setting.ts'

/**
 * A slide as a flat list of things in their places, in reading order: for programs that have no layout of their own.
 * Everything stands where it stands in the HTML deck, but for what text is lower than it was measured to be at most. No
 * text needs more than its box, and all of it is inside the margins if the slide is no misfit.
 */
export const layOut = (slide: DeckSlide, context: ArrangeContext): Piece[] => {
  const { geometry, ruler, lang } = context
  const words = wordsOf(lang)
  const arrangement = arrange(slide, context)
  const { slots } = arrangement
  const column = columnKind(slide)
  const pieces = slots.flatMap(({ name, slot, box, natural }, index) =>
    slotPieces(slot, {
      name,
      box,
      natural,
      ruler,
      words,
      lang,
      alone: slots.length === 1,
      column: name === 'lead' ? 'none' : column,
      anchor: anchorOf(slide, index, slots.length),
    }),
  )
  const header = headerPieces(slide, arrangement, context)
  if (directionOf(lang) === 'ltr') return [...header, ...pieces]
  // A template's title stands where the template says.
  const isFixed = titlePlaceOf(arrangement.kind, geometry) !== undefined
  const { area } = arrangement
  return [...(isFixed ? header : mirror(header, area)), ...mirror(pieces, area)]
}

const columnKind = (slide: DeckSlide): SlotSetting['column'] => {
  if (!hasColumns(slide)) return 'none'
  return Object.values(slide.slots).some(({ kind }) => kind === 'image') ? 'beside-picture' : 'text'
}

/** One thought keeps to the middle of its place, and what follows it keeps to it. */
const anchorOf = ({ layout, slots }: DeckSlide, index: number, count: number): SlotSetting['anchor'] => {
  const isThought = layout === 'statement' || layout === 'quote' || layout === 'summary'
  if (!isThought || 'column-1' in slots) return 'top'
  if (count === 1) return 'middle'
  return index === 0 ? 'bottom' : 'top'
}
