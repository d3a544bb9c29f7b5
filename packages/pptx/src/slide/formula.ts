import type { MathPiece } from '@trifold/deck'
import { pictureShape } from '../pictures/picture-shape.ts'
import { wordsInstead } from './words-instead.ts'
import type { PieceContext } from './write-piece.ts'
import { oneShape, type Written } from './written.ts'

/** A formula as a picture, its TeX for those who do not see it; the TeX alone, where it cannot be drawn. */
export const formula = (piece: MathPiece, context: PieceContext): Written => {
  const { value, box, step } = piece
  const ready = context.pictures.find(piece)
  if (ready === undefined) return wordsInstead(piece, value, 'code', context)
  const id = context.nextId()
  const shape = pictureShape({ id, name: context.words.formula, description: value, box, ready }, context)
  return oneShape(shape, { shape: id, kind: 'object', step })
}
