import type { Box, Piece } from '@trifold/deck'

/**
 * Pieces of a slide whose template centres titles: a figure or a formula that has the slide to itself, with a caption at
 * most, stands in the middle too. Text keeps the edge that the template gives it.
 */
export const underCentredTitle = (pieces: readonly Piece[], room: Pick<Box, 'x' | 'width'>): Piece[] => {
  const content = pieces.filter((piece) => !isHeader(piece))
  const figures = content.filter(isFigure)
  if (figures.length !== 1 || !content.every((piece) => isFigure(piece) || isCaption(piece)))
    return [...pieces]
  return pieces.map((piece) =>
    isHeader(piece)
      ? piece
      : { ...piece, box: { ...piece.box, x: room.x + (room.width - piece.box.width) / 2 } },
  )
}

const isFigure = ({ kind }: Piece): boolean => kind === 'image' || kind === 'math'

const isHeader = (piece: Piece): boolean =>
  piece.kind === 'text' && (piece.role === 'title' || piece.role === 'eyebrow')

/** What is said of a figure that has a slide to itself; in a column, a caption belongs to the column. */
export const isCaption = (piece: Piece): boolean =>
  piece.kind === 'text' && piece.role === 'caption' && piece.slot === 'caption'
