import type { Box, Piece } from '@trifold/deck'
import type { Placeholder } from '../design/design.ts'
import { anchors, bodyProperties } from '../shapes/body-properties.ts'
import { textShape } from '../shapes/text-shape.ts'
import { transform } from '../shapes/transform.ts'
import { withRoomBelow, withSlack } from '../shapes/with-slack.ts'
import type { Levels } from '../text/text-style.ts'
import { type Attributes, element } from '../xml/element.ts'
import { inheritsBox } from './places.ts'
import type { PieceContext } from './write-piece.ts'

/** Text in its place on a slide. */
export interface PlacedText {
  readonly id: number
  readonly name: string
  readonly box: Box
  readonly anchor: 'top' | 'middle' | 'bottom'
  readonly place: Placeholder | undefined
  /** `a:p` elements, at least one. */
  readonly paragraphs: readonly string[]
}

/** Text as a shape: in its placeholder, which gives all that it has of its own, else in a text box. */
export const placedText = (
  { id, name, box, anchor, place, paragraphs }: PlacedText,
  { design, rtl, others }: PieceContext,
): string => {
  const shape = { id, name, paragraphs: paragraphs.join('') }
  const { height, marginBottom } = design.geometry
  const wide = withSlack(box, rtl, others)
  // A title for listeners alone stands above the slide, and stays there.
  const reaches = anchor === 'top' && box.y >= 0
  const roomy = reaches ? withRoomBelow(wide, height - marginBottom, others) : wide
  const own = transform(roomy, design.scale)
  if (place === undefined)
    return textShape({
      ...shape,
      properties: own + rectangle,
      body: bodyProperties({ anchor, rtl }),
    })
  const inherits = inheritsBox(place, { box, anchor }, others)
  return textShape({
    ...shape,
    placeholder: place,
    properties: inherits ? '' : own,
    body: inherits ? element('a:bodyPr', oneColumn(place)) : ownBody(anchor, place),
  })
}

/** How text stands that has a box of its own, which is that of the text without white space around it. */
const ownBody = (anchor: PlacedText['anchor'], place: Placeholder): string =>
  element('a:bodyPr', {
    ...oneColumn(place),
    ...(place.insets === true ? { lIns: 0, tIns: 0, rIns: 0, bIns: 0 } : {}),
    anchor: anchor === place.anchor ? undefined : anchors[anchor],
  })

/** Lines as they were measured, where a template would have them otherwise. */
const oneColumn = ({ reflows }: Placeholder): Attributes =>
  reflows === true ? { wrap: 'square', numCol: 1 } : {}

const rectangle = element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]) + element('a:noFill')

/** What text inherits where it stands. */
export const levelsAt = (place: Placeholder | undefined, { design }: PieceContext): Levels =>
  place?.levels ?? [design.boxStyle]

/** A place that the layout has for a piece. */
export const placeOf = (piece: Piece, { places }: PieceContext): Placeholder | undefined => places.take(piece)
