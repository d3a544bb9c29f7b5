import type { Words } from '@trifold/prose'
import type { Ruler } from '../measure/ruler.ts'
import type { Piece, TextPiece } from './piece.ts'
import type { PlacedSlot } from './stack-slots.ts'

/** In what surroundings a slot becomes pieces. */
export interface SlotSetting extends Pick<PlacedSlot, 'name' | 'box' | 'natural'> {
  readonly ruler: Ruler
  readonly words: Words
  readonly lang: string
  /** Where the slot's text stands in its box, if it is lower than was measured. */
  readonly anchor: TextPiece['anchor']
  /** Whether nothing else stands below the slide's title. */
  readonly alone: boolean
  /** Whether it is a column, and whether a picture is another. */
  readonly column: 'none' | 'text' | 'beside-picture'
}

/** Turns slots of one kind into pieces, in reading order. */
export type SlotPieces<Slot> = (slot: Slot, setting: SlotSetting) => Piece[]
