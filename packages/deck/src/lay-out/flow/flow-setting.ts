import type { Words } from '@trifold/prose'
import type { Ruler } from '../../measure/ruler.ts'
import type { Piece, TextPiece, TextRole, TextStyle } from '../piece.ts'

/** How blocks are set that stand one below the other. */
export interface FlowSetting {
  readonly ruler: Ruler
  readonly words: Words
  /** What each piece says of where it belongs. */
  readonly part: Pick<Piece, 'slot' | 'of' | 'step'>
  readonly role: TextRole
  readonly style: TextStyle
  /** White space between two blocks, in px. */
  readonly gap: number
  /** Where text stands that is lower than was measured. */
  readonly anchor: TextPiece['anchor']
}

/** Where blocks begin, and the width that they have; in px. */
export interface FlowPlace {
  readonly x: number
  readonly y: number
  readonly width: number
}
