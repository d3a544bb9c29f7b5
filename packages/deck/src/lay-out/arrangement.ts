import { words } from '@trifold/prose'
import { type TitleKind, titleLine, titleRoom } from '../compose/title-room.ts'
import type { DeckSlide } from '../deck.ts'
import { type Box, contentWidth, floor, type Geometry, spacing } from '../geometry.ts'
import type { Run } from '../measure/measurer.ts'
import type { Ruler } from '../measure/ruler.ts'
import { titleRuns } from '../measure/title-runs.ts'
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
  /** The deck's language: it says where lines begin, and which words Trifold adds. */
  readonly lang: string
}

/** Finds the places of one kind of slide. */
export type Arrange = (slide: DeckSlide, context: ArrangeContext) => Arrangement

/** Height of the line above a title; below it there is white space. */
export const eyebrowHeight = 24

/** Height of a title, with the number of its part. */
export const titleHeight = (slide: DeckSlide, kind: TitleKind, context: ArrangeContext): number => {
  const { ruler, geometry } = context
  const room = titleRoom(kind, geometry)
  const title = titleRuns(ruler, slide.title, room)
  const runs = slide.part === undefined ? title : [...title, ...partRuns(slide, context)]
  const lines = ruler.measurer.lines(runs, slide.titleSize, room.width)
  return lines * titleLine(slide.titleSize, kind, geometry)
}

/** The number of a part after its title: smaller, and in one piece. */
const partRuns = ({ part, titleSize }: DeckSlide, { ruler, lang }: ArrangeContext): Run[] => {
  const text = partText(part, lang)
  if (text === undefined) return []
  const size = Math.max(titleSize * spacing.partShare, floor)
  return [
    { text: ' ', heading: true },
    { text: '', px: ruler.measurer.widestLine([{ text }]) * size },
  ]
}

/** What stands after the title of a part, in any language: “(2 of 3)”. */
export const partText = (part: DeckSlide['part'], lang: string): string | undefined =>
  part === undefined ? undefined : words(lang).partOf('', part.index, part.of).trim()

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
