import type { MathSlot } from '../../slot.ts'
import type { SlotPieces } from '../slot-setting.ts'

/** A formula in the middle of its place's height, where lines begin. */
export const mathPieces: SlotPieces<MathSlot> = ({ value, width, height }, { name, box }) => {
  const y = box.y + Math.max(0, box.height - height) / 2
  return [
    { kind: 'math', slot: name, value, box: { x: box.x, y, width: Math.min(width, box.width), height } },
  ]
}
