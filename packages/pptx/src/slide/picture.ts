import type { ImagePiece } from '@trifold/deck'
import { pictureShape } from '../pictures/picture-shape.ts'
import { placeOf } from './placed-text.ts'
import { wordsInstead } from './words-instead.ts'
import type { PieceContext } from './write-piece.ts'
import { oneShape, type Written } from './written.ts'

/** A picture with its alternative text; its words, where it cannot be shown. */
export const picture = (piece: ImagePiece, context: PieceContext): Written => {
  const { image, box, step } = piece
  const description = (image.alt ?? '').trim()
  const ready = context.pictures.find(piece)
  if (ready === undefined) return wordsInstead(piece, description, 'text', context)
  const placeholder = placeOf(piece, context)
  const id = context.nextId()
  const shape = pictureShape(
    {
      ...{ id, name: context.words.image, description, box, ready },
      ...(image.title === undefined || image.title === null ? {} : { title: image.title }),
      ...(placeholder === undefined ? {} : { placeholder }),
    },
    context,
  )
  return oneShape(shape, { shape: id, kind: 'object', step })
}
