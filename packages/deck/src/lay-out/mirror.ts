import type { Box } from '../geometry.ts'
import type { Piece } from './piece.ts'

/** Pieces as they stand where lines begin at the right: turned within an area. */
export const mirror = (pieces: readonly Piece[], area: Box): Piece[] => {
  const turn = (box: Box): Box => ({ ...box, x: 2 * area.x + area.width - box.x - box.width })
  return pieces.map((piece) =>
    piece.kind === 'image'
      ? { ...piece, box: turn(piece.box), room: turn(piece.room) }
      : { ...piece, box: turn(piece.box) },
  )
}
