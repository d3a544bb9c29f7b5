import type { DeckSlide, Piece } from '@trifold/deck'
import { layoutRole } from '../design/design.ts'
import { shapeTree } from '../shapes/shape-tree.ts'
import { timing } from '../timing/timing.ts'
import { element, xmlDocument } from '../xml/element.ts'
import { namespaces } from '../xml/namespaces.ts'
import { type Foot, furniture } from './furniture.ts'
import { createPlaces } from './places.ts'
import type { SlideContext } from './slide-context.ts'
import { underCentredTitle } from './under-centred-title.ts'
import { writePiece } from './write-piece.ts'

/** The media type of a slide's part. */
export const slideType = 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml'

/** A slide (ECMA-376, 19.3.1.38): its pieces in reading order, then its furniture, then its steps. */
export const slideXml = (
  slide: DeckSlide,
  pieces: readonly Piece[],
  foot: Omit<Foot, 'placeholders'>,
  whole: SlideContext,
): string => {
  const role = layoutRole(slide)
  const layout = whole.design.layouts[role]
  const context = { ...whole, design: { ...whole.design, colour: layout.colour ?? whole.design.colour } }
  const places = createPlaces(layout)
  const { width, marginX, marginRight = marginX } = whole.design.geometry
  const room = { x: marginX, width: width - marginX - marginRight }
  const placed = places.centredTitle ? underCentredTitle(pieces, room) : pieces
  const drawn = placed.filter(
    (piece) => piece.kind !== 'shape' || piece.role !== 'opener' || context.design.openers.has(role),
  )
  const written = drawn.map((piece) => {
    const others = drawn.filter((other) => other !== piece).map(({ box }) => box)
    return writePiece(piece, { ...context, places, others })
  })
  const last =
    slide.layout === 'title' ? [] : furniture({ ...foot, placeholders: layout.placeholders }, context)
  return xmlDocument(
    element('p:sld', namespaces, [
      element('p:cSld', {}, [shapeTree([...written.flatMap(({ shapes }) => shapes), ...last])]),
      element('p:clrMapOvr', {}, [layout.colourMap ?? element('a:masterClrMapping')]),
      timing(written.flatMap(({ appearances }) => appearances)),
    ]),
  )
}
