import { spacing } from '../../geometry.ts'
import { beatRowGap, beatRows, beatWidth } from '../../measure/beat-height.ts'
import type { BeatsSlot } from '../../slot.ts'
import type { Piece } from '../piece.ts'
import type { SlotPieces } from '../slot-setting.ts'
import { beatPieces } from './beat-pieces.ts'
import { shareRows } from './share-rows.ts'

/** Share of the room to spare above a single row of beats: it stands where a picture's horizon would be. */
const horizon = 1 / 3

/** A story's beats, in rows along a line. */
export const beatsPieces: SlotPieces<BeatsSlot> = (slot, setting) => {
  const { box, ruler } = setting
  const { beats, columns, size } = slot
  const width = beatWidth(columns, box.width)
  const pitch = (box.width + spacing.columnGap) / columns
  const contents = beatRows(ruler, slot, box.width)
  const [only = 0, ...others] = contents
  const isRow = columns > 1 && others.length === 0
  const rows = isRow
    ? [{ y: Math.max(0, box.height - only) * horizon, height: only }]
    : shareRows(contents, box.height, beatRowGap)
  return beats.flatMap((beat, index): Piece[] => {
    const column = index % columns
    const y = box.y + (rows[Math.floor(index / columns)]?.y ?? 0)
    const goesOn = column < columns - 1 && index < beats.length - 1
    const line = goesOn ? pitch : pitch - spacing.columnGap
    return beatPieces(beat, { x: box.x + column * pitch, y, width, line }, size, setting)
  })
}
