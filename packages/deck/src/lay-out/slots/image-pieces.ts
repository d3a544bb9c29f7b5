import { type Box, floor } from '../../geometry.ts'
import { inlineHeight } from '../../measure/ruler.ts'
import type { ImageSlot } from '../../slot.ts'
import type { Piece } from '../piece.ts'
import type { SlotPieces } from '../slot-setting.ts'
import { runningText } from '../text-style.ts'

/** White space above the caption of a picture in a column, in px. */
const aboveCaption = 16

/**
 * A picture as large as its place allows, where lines begin; alone it stands in the middle, and in a column it hangs from the
 * line that text begins at.
 */
export const imagePieces: SlotPieces<ImageSlot> = ({ image, fit, caption }, setting) => {
  const { name, box, ruler, column, alone } = setting
  const told = caption === undefined ? 0 : inlineHeight(ruler, caption, floor, box.width)
  const below = caption === undefined ? 0 : told + aboveCaption
  const room: Box = { ...box, height: Math.max(1, box.height - below) }
  const natural = ruler.image(image.url) ?? { width: room.width, height: room.height }
  const most = fit === 'double' ? 2 : Number.POSITIVE_INFINITY
  const share = Math.min(
    most,
    room.width / Math.max(natural.width, 1),
    room.height / Math.max(natural.height, 1),
  )
  const [width, height] = [natural.width * share, natural.height * share]
  const x = alone && caption === undefined ? room.x + (room.width - width) / 2 : room.x
  const y = column === 'none' ? room.y + (room.height - height) / 2 : room.y
  const picture: Piece = { kind: 'image', slot: name, image, room, box: { x, y, width, height } }
  if (caption === undefined) return [picture]
  return [
    picture,
    {
      kind: 'text',
      role: 'caption',
      slot: name,
      ...runningText(floor),
      colour: 'muted',
      box: { ...box, y: box.y + box.height - told, height: told },
      blocks: [{ type: 'paragraph', id: name, children: caption }],
      gap: 0,
      anchor: 'bottom',
    },
  ]
}
