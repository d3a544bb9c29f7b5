import type { Box, ShapePiece } from '@trifold/deck'
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
  const shape = filledShape({ id, name: names[role], box, fill, form }, design.scale)
  return oneShape(shape, { shape: id, kind: 'drawing', step })
}

/** A line twice as thick, from the same edge on. */
const doubled = (box: Box): Box =>
  box.width < box.height ? { ...box, width: 2 * box.width } : { ...box, height: 2 * box.height }

/** Names of shapes, as the selection pane lists them. */
const names: Readonly<Record<ShapePiece['role'], string>> = {
  opener: 'Bar',
  hairline: 'Hairline',
  'column-bar': 'Bar of column',
  'callout-bar': 'Bar of callout',
  'name-bar': 'Bar of name',
  'quote-bar': 'Bar of quotation',
  'story-line': 'Line of story',
  'story-dot': 'Dot of story',
}
