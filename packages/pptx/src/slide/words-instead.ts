import { floor, type ImagePiece, type MathPiece, spacing } from '@trifold/deck'
import { atEdge } from '../text/paragraph.ts'
import { printParagraph } from '../text/print-paragraph.ts'
import { levelsAt, placedText } from './placed-text.ts'
import type { PieceContext } from './write-piece.ts'
import { oneShape, type Written } from './written.ts'

/** Words in the place of a picture that cannot be shown: nothing is lost in silence. */
export const wordsInstead = (
  { box, step }: ImagePiece | MathPiece,
  words: string,
  face: 'text' | 'code',
  context: PieceContext,
): Written => {
  if (words === '') return { shapes: [], appearances: [] }
  const id = context.nextId()
  const character = { size: floor, face, colour: 'muted' } as const
  const paragraphs = words.split('\n').map((line) =>
    printParagraph(
      {
        runs: [{ text: line, character }],
        character,
        lineHeight: spacing.lineHeight,
        ...atEdge,
      },
      levelsAt(undefined, context),
      context,
    ),
  )
  const shape = placedText(
    { id, name: context.words.presentation.text, box, anchor: 'top', place: undefined, paragraphs },
    context,
  )
  return oneShape(shape, { shape: id, kind: 'text', step })
}
