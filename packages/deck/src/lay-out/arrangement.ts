import type { Phrasing } from '@trifold/core'
import { type TitleKind, titleLine, titleRoom } from '../compose/title-room.ts'
import type { DeckSlide } from '../deck.ts'
import { type Box, contentWidth, type Geometry } from '../geometry.ts'
import type { Ruler } from '../measure/ruler.ts'
import type { PlacedSlot } from './stack-slots.ts'

/** Where the parts of a slide stand. */
export interface Arrangement {
  readonly kind: TitleKind
  /** As high as its lines at most, or as its place in a template; where it would stand, if it is not shown. */
  readonly title: Box
  readonly eyebrow: Box | undefined
  readonly slots: readonly PlacedSlot[]
  /** What the slots have between them. */
  readonly area: Box
  /** By how much the slide holds more than it has room for, in px; below 0 where there is room to spare. */
  readonly over: number
}

/** What a slide is arranged by. */
export interface ArrangeContext {
  readonly geometry: Geometry
  readonly ruler: Ruler
}

/** Finds the places of one kind of slide. */
export type Arrange = (slide: DeckSlide, context: ArrangeContext) => Arrangement

/** Height of the line above a title; below it there is white space. */
export const eyebrowHeight = 24

/** Height of a title, with the longest number that a part of its block may have. */
export const titleHeight = (
  { title, titleSize, part }: DeckSlide,
  kind: TitleKind,
  { ruler, geometry }: ArrangeContext,
): number => {
  const shown: Phrasing[] = part === undefined ? title : [...title, { type: 'text', value: ' (10 of 10)' }]
  const { width } = titleRoom(kind, geometry)
  const lines = ruler.measurer.lines(ruler.runs(shown, true, true), titleSize, width)
  return lines * titleLine(titleSize, kind, geometry)
}

/** What is between the margins, below a header of some height. */
export const areaBelow = (geometry: Geometry, header: number): Box => {
  const { marginX, marginTop, marginBottom, height } = geometry
  return {
    x: marginX,
    y: marginTop + header,
    width: contentWidth(geometry),
    height: height - marginTop - marginBottom - header,
  }
}

/** Slots stand one below the other, unless there are two columns or more. */
export const hasColumns = ({ slots, layout }: Pick<DeckSlide, 'slots' | 'layout'>): boolean =>
  'column-2' in slots && layout !== 'title'
