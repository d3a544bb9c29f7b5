import type { Phrasing } from '@trifold/core'
import { type Size, spacing } from '../geometry.ts'
import { inlineHeight } from '../measure/ruler.ts'
import { splitParagraph } from '../split/split-paragraph.ts'
import type { Body, Composition, Frame } from './composition.ts'
import { composeMath } from './math.ts'

/** Widest that large text is set: longer lines are hard to take in from afar. */
const widest = 1000

/** Large text, a slide for each thought. */
export const composeStatement = (
  composition: Composition,
  thoughts: readonly Phrasing[][],
  frame: Frame,
  largest: Size = 44,
): Body[] => {
  const { ruler } = composition
  const width = Math.min(frame.width, widest)
  return thoughts.flatMap((thought) => {
    const sizes = ([56, 44, 36, 28, 24, 20] as const).filter((size) => size <= largest)
    const size = sizes.find(
      (candidate) => inlineHeight(ruler, thought, candidate, width) <= Math.min(frame.height, candidate * 8),
    )
    if (size !== undefined) return [statement(thought, size)]
    const paragraph = { type: 'paragraph', id: 'thought', children: thought } as const
    const fit = { ruler, width, height: frame.height - spacing.belowHeader }
    return splitParagraph(paragraph, fit).flatMap((piece): Body[] => {
      if (piece.type === 'math') return composeMath(composition, piece, frame)
      return piece.type === 'paragraph' ? [statement(piece.children, 20)] : []
    })
  })
}

const statement = (content: Phrasing[], size: Size): Body => ({
  layout: 'statement',
  slots: { statement: { kind: 'inline', content, size } },
})
