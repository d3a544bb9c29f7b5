import { spacing } from '../../geometry.ts'
import type { ItemsSlot } from '../../slot.ts'
import { flowPieces } from '../flow/flow-pieces.ts'
import type { ListPiece, Piece, ShapePiece } from '../piece.ts'
import type { SlotPieces, SlotSetting } from '../slot-setting.ts'
import { runningText } from '../text-style.ts'
import { type ItemPlace, itemsGap, itemsWidth, placeItems } from './place-items.ts'

/** A list of items: their text in one piece, as far as nothing else stands in between; each point below a hairline. */
export const itemsPieces: SlotPieces<ItemsSlot> = (slot, setting) => {
  const placed = placeItems(slot, setting)
  const lines = slot.style === 'points' ? placed.map((item) => hairline(item, setting)) : []
  const lists = gather(placed).flatMap((items): Piece[] => [
    listPiece(slot, setting, items),
    ...items.flatMap((item) => restPieces(slot, setting, item)),
  ])
  return [...lines, ...lists]
}

/** Items up to each that holds more than text. */
const gather = (placed: readonly ItemPlace[]): ItemPlace[][] => {
  const groups: ItemPlace[][] = []
  for (const item of placed) {
    const last = groups.at(-1)
    if (last === undefined || (last.at(-1)?.rest.length ?? 0) > 0) groups.push([item])
    else last.push(item)
  }
  return groups
}

const partOf = ({ item }: ItemPlace, { name }: SlotSetting): Pick<Piece, 'slot' | 'of' | 'step'> => ({
  slot: name,
  of: item.id,
  ...(item.step === undefined ? {} : { step: item.step }),
})

const hairline = (place: ItemPlace, setting: SlotSetting): ShapePiece => ({
  kind: 'shape',
  role: 'hairline',
  ...partOf(place, setting),
  form: 'rectangle',
  colour: 'line',
  line: true,
  box: { ...setting.box, y: place.top, height: 1 },
})

const listPiece = (slot: ItemsSlot, setting: SlotSetting, items: readonly ItemPlace[]): ListPiece => {
  const { box, name } = setting
  const top = items[0]?.y ?? box.y
  const last = items.at(-1)
  return {
    kind: 'list',
    style: slot.style,
    slot: name,
    box: {
      x: box.x,
      y: top,
      width: itemsWidth(box.width),
      height: last === undefined ? 0 : last.y + last.height - top,
    },
    ...runningText(slot.size),
    items: items.map(({ item, y, height }) => ({ item, y, height })),
    gap: itemsGap(slot, setting),
    indent: spacing.marker * slot.size,
  }
}

/** What an item holds beside text stands below it. */
const restPieces = ({ size }: ItemsSlot, setting: SlotSetting, place: ItemPlace): Piece[] => {
  const { box } = setting
  const { item, rest, y, height } = place
  const indent = spacing.marker * size
  const gap = size * spacing.blockGap
  // What an item begins with stands beside its marker.
  const top = item.blocks.length === 0 ? y : y + height + gap
  return flowPieces(
    rest,
    { x: box.x + indent, y: top, width: Math.max(itemsWidth(box.width) - indent, size) },
    { ...setting, part: partOf(place, setting), role: 'body', style: runningText(size), gap, anchor: 'top' },
  )
}
