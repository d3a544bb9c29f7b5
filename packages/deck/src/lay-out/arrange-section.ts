import { titleRoom } from '../compose/title-room.ts'
import { spacing } from '../geometry.ts'
import { type Arrange, areaBelow, eyebrowHeight, hasColumns, titleHeight } from './arrangement.ts'
import { placeColumns } from './place-columns.ts'
import { stackSlots } from './stack-slots.ts'

/** The sign above the header of a section, with the white space below it, in px. */
export const sectionBar = 32

/** A slide that opens a section: its sign, its header and what it holds, in the middle as a whole. */
export const arrangeSection: Arrange = (slide, context) => {
  const { geometry, ruler } = context
  const height = titleHeight(slide, 'section', context)
  const area = areaBelow(geometry, 0)
  const header = sectionBar + spacing.eyebrow + height
  const below = { ...area, y: 0, height: 0 }
  const { placed, used } = hasColumns(slide)
    ? placeColumns(slide.slots, below, ruler)
    : stackSlots(slide.slots, below, ruler)
  const gap = placed.length === 0 || slide.titleHidden ? 0 : spacing.belowHeader
  const free = area.height - header - gap - used
  const y = area.y + Math.max(0, free) / 2 + sectionBar
  const { width } = titleRoom('section', geometry)
  return {
    kind: 'section',
    title: { x: area.x, y: y + spacing.eyebrow, width, height },
    eyebrow: { x: area.x, y, width, height: eyebrowHeight },
    slots: placed.map((slot) => ({
      ...slot,
      box: { ...slot.box, y: slot.box.y + y + spacing.eyebrow + height + gap },
    })),
    area,
    over: -free,
  }
}
