import { type Box, spacing } from '../geometry.ts'
import { gapsAbove } from '../measure/gap-above.ts'
import type { Ruler } from '../measure/ruler.ts'
import { slotHeight } from '../measure/slot-height.ts'
import type { Slot, SlotKind } from '../slot.ts'

/** A slot in its box. */
export interface PlacedSlot {
  readonly name: string
  readonly slot: Slot
  readonly box: Box
  /** Upper bound of the height that its content takes; its box may be higher, for the content to spread over. */
  readonly natural: number
}

/** Slots by their names, in reading order. */
export type Slots = Readonly<Record<string, Slot>>

/** Slots, one below the other; `used` is the height that they take, with the white space between them. */
export interface Stacked {
  readonly placed: PlacedSlot[]
  readonly used: number
}

/** Widest that slots with these names are set; and that blocks are, in slots of other names. */
const widest: Readonly<Record<string, number>> = { statement: 1000, quote: 1000, subtitle: 880 }

const isSentence = (name: string): boolean => name.startsWith('lead') || name === 'after'

/** Width of a slot that has the whole width to itself. */
const widthOf = (name: string, { kind }: Slot, full: number): number =>
  Math.min(full, widest[name] ?? (kind === 'blocks' || isSentence(name) ? spacing.measure : full))

/** Kinds of slots that spread over the room that is left. */
const spreading: ReadonlySet<SlotKind> = new Set([
  'terms',
  'questions',
  'beats',
  'comparison',
  'table',
  'image',
  'math',
])

/**
 * Slots one below the other in an area. What they leave of its height goes to those that spread over it; without such,
 * a `share` of it stands above them.
 */
export const stackSlots = (slots: Slots, area: Box, ruler: Ruler, share = 0): Stacked => {
  const entries = Object.entries(slots)
  const gaps = gapsAbove(slots)
  const sized = entries.map(([name, slot], index) => {
    const width = widthOf(name, slot, area.width)
    // Items spread where nothing stands below them.
    const spreads = spreading.has(slot.kind) || (slot.kind === 'items' && index === entries.length - 1)
    return {
      name,
      slot,
      width,
      spreads,
      gap: gaps[index] ?? 0,
      natural: slotHeight(slot, { ruler, name, width }),
    }
  })
  const used = sized.reduce((sum, { gap, natural }) => sum + gap + natural, 0)
  const free = Math.max(0, area.height - used)
  const count = sized.filter(({ spreads }) => spreads).length
  const above = count > 0 ? 0 : share * free
  let y = area.y + above
  const placed = sized.map(({ name, slot, width, spreads, gap, natural }): PlacedSlot => {
    const height = natural + (spreads ? free / count : 0)
    y += gap + height
    return { name, slot, natural, box: { x: area.x, y: y - height, width, height } }
  })
  return { placed, used }
}
