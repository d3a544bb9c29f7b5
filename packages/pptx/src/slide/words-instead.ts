import { floor, type ImagePiece, type MathPiece } from '@trifold/deck'
import { printParagraph } from '../text/print-paragraph.ts'
import { levelsAt, placedText } from './placed-text.ts'
import type { PieceContext } from './write-piece.ts'
import type { Written } from './written.ts'

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
        lineHeight: 1.4,
        level: 0,
        left: 0,
        hang: 0,
        before: 0,
      },
      levelsAt(undefined, context),
      context,
    ),
  )
  const shape = placedText({ id, name: 'Text', box, anchor: 'top', place: undefined, paragraphs }, context)
  return { shapes: [shape], appearances: step === undefined ? [] : [{ shape: id, kind: 'text', step }] }
}
