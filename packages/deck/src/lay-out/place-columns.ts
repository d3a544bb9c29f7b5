import { type Box, spacing } from '../geometry.ts'
import type { Ruler } from '../measure/ruler.ts'
import { slotHeight } from '../measure/slot-height.ts'
import type { Slot } from '../slot.ts'
import { type PlacedSlot, type Slots, type Stacked, stackSlots } from './stack-slots.ts'

/** Columns are equally wide, but for a picture that takes a third; a lead stands above them. */
export const placeColumns = ({ lead, ...columns }: Slots, area: Box, ruler: Ruler): Stacked => {
  const above = lead === undefined ? { placed: [], used: 0 } : stackSlots({ lead }, area, ruler)
  const top = lead === undefined ? 0 : above.used + spacing.belowLead
  const entries = Object.entries(columns)
  const full = area.width - (entries.length - 1) * spacing.columnGap
  const thirds = entries.filter(([, slot]) => isThird(slot)).length
  const third = (area.width - spacing.columnGap) / 3
  const each = (full - thirds * third) / Math.max(entries.length - thirds, 1)
  let x = area.x
  const beside = entries.map(([name, slot]): PlacedSlot => {
    const own = isThird(slot) ? third : each
    const width = isThird(slot) ? own : Math.floor(own)
    const natural = slotHeight(slot, { ruler, name, width })
    const box = { x, y: area.y + top, width, height: Math.max(natural, area.height - top) }
    x += own + spacing.columnGap
    return { name, slot, natural, box }
  })
  const used = top + Math.max(0, ...beside.map(({ natural }) => natural))
  return { placed: [...above.placed, ...beside], used }
}

const isThird = (slot: Slot): boolean => slot.kind === 'image' && slot.third === true
