import type { Slot, SlotKind } from '../slot.ts'
import type { Piece } from './piece.ts'
import type { SlotPieces, SlotSetting } from './slot-setting.ts'
import { beatsPieces } from './slots/beats-pieces.ts'
import { blocksPieces } from './slots/blocks-pieces.ts'
import { codePieces } from './slots/code-pieces.ts'
import { creditsPieces } from './slots/credits-pieces.ts'
import { comparisonPieces, tablePieces } from './slots/grid-pieces.ts'
import { imagePieces } from './slots/image-pieces.ts'
import { itemsPieces } from './slots/items-pieces.ts'
import { linePieces } from './slots/line-pieces.ts'
import { mathPieces } from './slots/math-pieces.ts'
import { questionsPieces, termsPieces } from './slots/pairs-pieces.ts'
import { worksPieces } from './slots/works-pieces.ts'

const kinds: { readonly [Kind in SlotKind]: SlotPieces<Extract<Slot, { kind: Kind }>> } = {
  inline: linePieces,
  blocks: blocksPieces,
  items: itemsPieces,
  terms: termsPieces,
  beats: beatsPieces,
  comparison: comparisonPieces,
  table: tablePieces,
  code: codePieces,
  math: mathPieces,
  image: imagePieces,
  questions: questionsPieces,
  works: worksPieces,
  credits: creditsPieces,
}

/** The pieces of a slot, in reading order. */
export const slotPieces = (slot: Slot, setting: SlotSetting): Piece[] => {
  // The map is total, and the key is the slot's own kind; TypeScript cannot follow that correlation.
  const pieces = kinds[slot.kind] as SlotPieces<Slot>
  return pieces(slot, setting)
}
