import type { Box, ShapePiece } from '@trifold/deck'
import type { PresentationWords } from '@trifold/prose'
import { filledShape } from '../shapes/filled-shape.ts'
import type { PieceContext } from './write-piece.ts'
import { oneShape, type Written } from './written.ts'

/** Lines, bars and dots of a slide. */
export const decoration = (piece: ShapePiece, context: PieceContext): Written => {
  const { role, form, colour, step } = piece
  const { design } = context
  const id = context.nextId()
  const box = piece.line === true && design.lines === 'strong' ? doubled(piece.box) : piece.box
  const fill = design.colour(colour)
  const shape = filledShape(
    { id, name: context.words.presentation[names[role]], box, fill, form },
    design.scale,
  )
  return oneShape(shape, { shape: id, kind: 'drawing', step })
}

/** A line twice as thick, from the same edge on. */
const doubled = (box: Box): Box =>
  box.width < box.height ? { ...box, width: 2 * box.width } : { ...box, height: 2 * box.height }

/** Names of shapes, as the selection pane lists them. */
const names: Readonly<Record<ShapePiece['role'], keyof PresentationWords>> = {
  opener: 'bar',
  hairline: 'hairline',
  'column-bar': 'bar',
  'callout-bar': 'bar',
  'name-bar': 'bar',
  'quote-bar': 'bar',
  'story-line': 'line',
  'story-dot': 'dot',
}
