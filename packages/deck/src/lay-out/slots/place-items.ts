import type { Block } from '@trifold/core'
import { spacing } from '../../geometry.ts'
import { itemBlocksHeight } from '../../measure/block-height.ts'
import { itemHeight } from '../../measure/slot-height.ts'
import type { ItemsSlot } from '../../slot.ts'
import { isText } from '../flow/is-text.ts'
import type { PlacedItem } from '../piece.ts'
import type { SlotSetting } from '../slot-setting.ts'

/** An item with its text in its place. */
export interface ItemPlace extends PlacedItem {
  /** Where the item begins: above the text of a point there is white space, below its hairline. */
  readonly top: number
  /** What of it is not text alone, from the first such block on. */
  readonly rest: readonly Block[]
}

/** Room to spare goes between the items, and so many times as much below them. */
const below = 5

/** White space between the text of two items, in px, the room to spare apart. */
const gapOf = (points: boolean, size: number): number => (points ? size + 1 : size * spacing.itemGap)

/** White space that items get beside their own: nothing in columns, which stand beside each other. */
const spreadOf = ({ items }: ItemsSlot, { box, natural, column }: SlotSetting): number =>
  column === 'none' ? Math.max(0, box.height - natural) / (items.length + below) : 0

/** White space between the text of an item and that of the next. */
export const itemsGap = (slot: ItemsSlot, setting: SlotSetting): number =>
  gapOf(slot.style === 'points', slot.size) + spreadOf(slot, setting)

/** The width that a list has: that of running text. */
export const itemsWidth = (width: number): number => Math.min(width, spacing.measure)

/** Finds the places of items, one below the other. */
export const placeItems = (slot: ItemsSlot, setting: SlotSetting): ItemPlace[] => {
  const { items, style, size } = slot
  const { box, ruler } = setting
  const points = style === 'points'
  const above = points ? size / 2 + 1 : 0
  const room = itemsWidth(box.width) - spacing.marker * size
  const step = spreadOf(slot, setting) + (points ? 0 : gapOf(false, size))
  let top = box.y
  return items.map((item) => {
    const whole = itemHeight(ruler, item, { points, size, width: box.width })
    const end = item.blocks.findIndex((block) => !isText(block, ruler))
    const blocks = end < 0 ? item.blocks : item.blocks.slice(0, end)
    const rest = item.blocks.slice(blocks.length)
    const text =
      rest.length === 0 ? whole - (points ? size + 1 : 0) : itemBlocksHeight(ruler, blocks, size, room)
    const place = {
      item: { ...item, blocks },
      top,
      y: top + above,
      height: Math.max(text, size * spacing.lineHeight),
      rest,
    }
    top += whole + step
    return place
  })
}
