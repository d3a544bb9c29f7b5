import type { Paragraph } from '@trifold/core'
import type { Box, TextPiece } from '@trifold/deck'
import type { PresentationWords } from '@trifold/prose'
import { textParagraphs } from '../text/text-paragraphs.ts'
import type { Levels } from '../text/text-style.ts'
import { levelsAt, placedText, placeOf } from './placed-text.ts'
import { isCaption } from './under-centred-title.ts'
import type { PieceContext } from './write-piece.ts'
import { oneShape, type Written } from './written.ts'

/** Text of a slide. A title for listeners alone stands above the slide, as PowerPoint has such titles. */
export const textPieceShape = (piece: TextPiece, context: PieceContext): Written => {
  const place = placeOf(piece, context)
  const id = context.nextId()
  const shape = placedText(
    {
      id,
      name: context.words.presentation[names[piece.role]],
      box: piece.hidden === true ? above(piece.box) : piece.box,
      anchor: piece.anchor,
      place,
      paragraphs: paragraphsOf(piece, levelsAt(place, context), context, place === undefined),
    },
    context,
  )
  return oneShape(shape, { shape: id, kind: 'text', step: piece.step })
}

/** A slide has a title in words, whatever its heading is made of. */
const paragraphsOf = (piece: TextPiece, levels: Levels, context: PieceContext, isFree: boolean): string[] => {
  const paragraphs = textParagraphs(piece, levels, context, isFree ? alignOf(piece, context) : 'start')
  if (piece.role !== 'title' || paragraphs.some((paragraph) => /<a:t>[^<]*[^<\s]/.test(paragraph)))
    return paragraphs
  const words: Paragraph = {
    type: 'paragraph',
    id: 'title',
    children: [{ type: 'text', value: context.words.slide }],
  }
  return textParagraphs({ ...piece, blocks: [words] }, levels, context)
}

/** Text without a place of its own is centred with what it belongs to. */
const alignOf = (piece: TextPiece, { places }: PieceContext): 'center' | 'start' =>
  (piece.role === 'credits' && places.centred) || (isCaption(piece) && places.centredTitle)
    ? 'center'
    : 'start'

/** White space between a slide and the title above it. */
const apart = 16

const above = ({ x, width, height }: Box): Box => ({ x, y: -height - apart, width, height })

/** Names of shapes, as the selection pane lists them. */
const names: Readonly<Record<TextPiece['role'], keyof PresentationWords>> = {
  eyebrow: 'eyebrow',
  title: 'title',
  subtitle: 'subtitle',
  credits: 'credits',
  lead: 'lead',
  after: 'text',
  body: 'text',
  statement: 'statement',
  summary: 'text',
  quote: 'quotation',
  'quote-mark': 'quotationMark',
  source: 'source',
  callout: 'callout',
  'callout-title': 'callout',
  'code-title': 'caption',
  caption: 'caption',
  works: 'list',
  name: 'name',
  answer: 'answer',
  'beat-number': 'number',
  'beat-name': 'name',
  beat: 'beat',
}
