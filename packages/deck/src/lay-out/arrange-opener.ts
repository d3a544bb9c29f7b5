import { aboveCredits } from '../compose/title.ts'
import { titleKindOf } from '../compose/title-room.ts'
import type { DeckSlide } from '../deck.ts'
import type { Opener } from '../geometry.ts'
import { type ArrangeContext, type Arrangement, titleHeight } from './arrangement.ts'
import { stackSlots } from './stack-slots.ts'

/** A slide that opens the article or a section, in a template's own places. */
export const arrangeOpener = (slide: DeckSlide, context: ArrangeContext, opener: Opener): Arrangement => {
  const kind = titleKindOf(slide, context.geometry)
  const { title, text } = opener
  const { credits, ...others } = slide.slots
  const { placed, used } = stackSlots(others, { ...text, height: 0 }, context.ruler)
  // The place is where the text begins, whatever white space a slot has above it elsewhere.
  const rise = (placed[0]?.box.y ?? text.y) - text.y
  const gap = credits === undefined || placed.length === 0 ? 0 : aboveCredits
  const below = { ...text, y: text.y + used - rise + gap, height: 0 }
  const last = stackSlots(credits === undefined ? {} : { credits }, below, context.ruler)
  const overTitle = titleHeight(slide, kind, context) - title.height
  return {
    kind,
    title,
    eyebrow: undefined,
    slots: [
      ...placed.map((slot) => ({ ...slot, box: { ...slot.box, y: slot.box.y - rise } })),
      ...last.placed,
    ],
    area: text,
    over: Math.max(overTitle, used - rise + gap + last.used - text.height),
  }
}
