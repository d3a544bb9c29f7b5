import type { ListPiece } from '@trifold/deck'
import { listParagraphs } from '../text/list-paragraphs.ts'
import type { Appearance } from '../timing/appearance.ts'
import { levelsAt, placedText, placeOf } from './placed-text.ts'
import type { PieceContext } from './write-piece.ts'
import type { Written } from './written.ts'

/** A list of a slide: one text, whose items may appear one by one. */
export const listShape = (piece: ListPiece, context: PieceContext): Written => {
  const place = placeOf(piece, context)
  const id = context.nextId()
  const { paragraphs, items } = listParagraphs(piece, levelsAt(place, context), context)
  const shape = placedText(
    { id, name: context.words.presentation.list, box: piece.box, anchor: 'top', place, paragraphs },
    context,
  )
  const appearances = items.flatMap(({ step, first, last }): Appearance[] =>
    step === undefined
      ? []
      : [
          {
            shape: id,
            kind: 'text',
            step,
            paragraphs: Array.from({ length: last - first + 1 }, (_, index) => first + index),
          },
        ],
  )
  return { shapes: [shape], appearances }
}
