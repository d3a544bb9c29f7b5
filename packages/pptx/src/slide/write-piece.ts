import type { Box, Piece } from '@trifold/deck'
import { codeShape } from './code-shape.ts'
import { decoration } from './decoration.ts'
import { formula } from './formula.ts'
import { listShape } from './list-shape.ts'
import { pairsFrames } from './pairs-frames.ts'
import { picture } from './picture.ts'
import type { Places } from './places.ts'
import type { SlideContext } from './slide-context.ts'
import { tableFrames } from './table-frames.ts'
import { textPieceShape } from './text-piece-shape.ts'
import type { Written } from './written.ts'

/** What a piece is written with beside the slide's context. */
export interface PieceContext extends SlideContext {
  readonly places: Places
  /** Boxes of the other pieces of the slide. */
  readonly others: readonly Box[]
}

type Writers = {
  readonly [Kind in Piece['kind']]: (piece: Extract<Piece, { kind: Kind }>, context: PieceContext) => Written
}

const writers: Writers = {
  text: textPieceShape,
  list: listShape,
  pairs: pairsFrames,
  table: tableFrames,
  code: codeShape,
  image: picture,
  math: formula,
  shape: decoration,
}

/** A piece as shapes of its slide. */
export const writePiece = (piece: Piece, context: PieceContext): Written => {
  // The map is total, and the key is the piece's own kind; TypeScript cannot follow that correlation.
  const write = writers[piece.kind] as (piece: Piece, context: PieceContext) => Written
  return write(piece, context)
}
