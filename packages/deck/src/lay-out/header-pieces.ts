import { tokens } from '@trifold/prose'
import { titleLineHeight } from '../compose/title-room.ts'
import type { DeckSlide } from '../deck.ts'
import type { Geometry } from '../geometry.ts'
import { sectionBar } from './arrange-section.ts'
import { type ArrangeContext, type Arrangement, partText } from './arrangement.ts'
import type { Piece, ShapePiece, TextPiece } from './piece.ts'
import { runningText } from './text-style.ts'

/** The line above the title, the title, and the sign of a slide that opens something. */
export const headerPieces = (
  slide: DeckSlide,
  arrangement: Arrangement,
  { geometry, lang }: ArrangeContext,
): Piece[] => [
  ...signPieces(arrangement, geometry),
  ...eyebrowPieces(slide, arrangement),
  titlePiece(slide, arrangement, { geometry, told: partText(slide.part, lang) }),
]

/** Size of the sign of a slide that opens something, in px: at the slide's edge, or above a section's header. */
const sign = { width: 96, title: 16, section: 8 } as const

/** A template has signs of its own. */
const signPieces = ({ kind, eyebrow, title }: Arrangement, { openers }: Geometry): ShapePiece[] => {
  if (kind === 'content' || openers !== undefined) return []
  const y = kind === 'title' ? 0 : (eyebrow?.y ?? title.y) - sectionBar
  const box = { x: title.x, y, width: sign.width, height: sign[kind] }
  return [{ kind: 'shape', role: 'opener', form: 'rectangle', colour: 'accent', box }]
}

const eyebrowPieces = ({ eyebrow, slots }: DeckSlide, { eyebrow: box }: Arrangement): TextPiece[] => {
  if (eyebrow === undefined || box === undefined) return []
  // The kind of a callout is said as loud as it is meant.
  const loud = 'callout' in slots
  return [
    {
      kind: 'text',
      role: 'eyebrow',
      box,
      ...runningText(tokens.scale.furniture),
      lineHeight: box.height / tokens.scale.furniture,
      bold: loud,
      colour: loud ? 'accent' : 'muted',
      blocks: [{ type: 'paragraph', id: 'eyebrow', children: [{ type: 'text', value: eyebrow }] }],
      gap: 0,
      anchor: 'top',
    },
  ]
}

const titlePiece = (
  { title, titleSize, titleHidden }: DeckSlide,
  { kind, title: box }: Arrangement,
  { geometry, told }: { geometry: Geometry; told: string | undefined },
): TextPiece => ({
  kind: 'text',
  role: 'title',
  box,
  size: titleSize,
  lineHeight: titleLineHeight(kind, geometry),
  bold: true,
  face: 'heading',
  colour: 'ink',
  blocks: [{ type: 'paragraph', id: 'title', children: title }],
  gap: 0,
  anchor: kind === 'title' ? 'bottom' : 'top',
  ...(told === undefined ? {} : { part: told }),
  ...(titleHidden && kind === 'content' ? { hidden: true } : {}),
})
