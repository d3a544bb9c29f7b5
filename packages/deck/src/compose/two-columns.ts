import { spacing } from '../geometry.ts'
import type { Item, ItemsSlot } from '../slot.ts'
import type { Body, Frame } from './composition.ts'

/** Fewest items that are worth a second column: fewer fill one at the size of text. */
const fewest = 8
/** Narrowest column of items, in px. */
const leastWidth = 380
/** Sizes that items stand in two columns for; smaller ones gain nothing by it. */
const larger = [36, 28] as const

/** What is to be set in columns, and the height of an item of a size in a frame. */
export interface ColumnItems {
  readonly items: readonly Item[]
  readonly style: ItemsSlot['style']
  heightOf(item: Item, size: number, frame: Frame): number
}

/** Many items of a line each in two columns, as ingredients are: larger than one column would hold them. */
export const inTwoColumns = ({ items, style, heightOf }: ColumnItems, frame: Frame): Body | undefined => {
  const half = { ...frame, width: Math.floor((frame.width - spacing.columnGap) / 2) }
  if (items.length < fewest || style === 'points' || half.width < leastWidth) return undefined
  const rows = Math.ceil(items.length / 2)
  const size = larger.find((candidate) => {
    const line = Math.ceil(candidate * spacing.lineHeight)
    const height = rows * line + (rows - 1) * candidate * spacing.itemGap
    return height <= frame.height && items.every((item) => heightOf(item, candidate, half) <= line)
  })
  if (size === undefined) return undefined
  const column = (items: Item[]): ItemsSlot => ({ kind: 'items', style, items, size })
  return {
    layout: 'bullets',
    slots: { 'column-1': column(items.slice(0, rows)), 'column-2': column(items.slice(rows)) },
  }
}
