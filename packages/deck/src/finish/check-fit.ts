import { type Finding, type Phrasing, type Position, plainText } from '@trifold/core'
import { titleKindOf, titleRoom } from '../compose/title-room.ts'
import type { DeckSlide } from '../deck.ts'
import { contentWidth, type Geometry, spacing } from '../geometry.ts'
import { gapsAbove } from '../measure/gap-above.ts'
import { type Ruler, stack } from '../measure/ruler.ts'
import { isTooNarrow, slotHeight } from '../measure/slot-height.ts'
import type { Slot } from '../slot.ts'

/** A slide that holds more than it has room for, and where its block stands in the author's file. */
export interface Misfit {
  /** The slide's id. */
  readonly slide: string
  readonly finding: Finding
  readonly position: Position | undefined
}

/** What fitting is judged by. */
export interface FitContext {
  readonly geometry: Geometry
  readonly ruler: Ruler
}

/** Lengths are whole px on a screen: less than one of them is no fault. */
const tolerance = 1

/**
 * Measures each slide once more as a whole: what its header and its slots take against what the geometry gives them.
 * Whatever the cause, no slide that holds too much goes unsaid.
 */
export const checkFit = (slides: readonly DeckSlide[], context: FitContext): Misfit[] =>
  slides.flatMap((slide): Misfit[] => {
    const { id, position } = slide
    const over = heightOf(slide, context) - roomOf(slide, context.geometry)
    const title = plainText(slide.title)
    if (over > tolerance) return [{ slide: id, finding: slideFits(title, Math.ceil(over)), position }]
    const narrow = slotsOf(slide, context.geometry).some(({ slot, width }) => isTooNarrow(slot, width))
    return narrow ? [{ slide: id, finding: columnsFit(title), position }] : []
  })

const slideFits = (title: string, by: number): Finding => ({
  code: 'slide-fits',
  severity: 'error',
  message: `What stands here is ${by} px too high for the slide “${title}”, at the smallest size of type and in as many slides as it can be split into.`,
  help: 'Shorten it, split it into several blocks, or keep it from slides with :::except{for=slides}.',
})

const columnsFit = (title: string): Finding => ({
  code: 'slide-fits',
  severity: 'error',
  message: `The slide “${title}” has so many columns that they are too narrow for words.`,
  help: 'Put fewer columns side by side, or keep them from slides with :::except{for=slides}.',
})

/** Height that a slide has between its margins. */
const roomOf = ({ layout }: DeckSlide, { height, marginTop, marginBottom }: Geometry): number =>
  height - marginTop - marginBottom + (layout === 'title' ? belowTitleSlide : 0)

/** The title slide has no furniture, and so a smaller margin below. */
const belowTitleSlide = 24

/** Widest that slots with these names are set; and that blocks are, in slots of other names. */
const widest: Readonly<Record<string, number>> = { statement: 1000, quote: 1000, subtitle: 880 }

const heightOf = (slide: DeckSlide, { geometry, ruler }: FitContext): number => {
  const header = headerHeight(slide, { geometry, ruler })
  const slots = slotsOf(slide, geometry)
  if (slots.length === 0) return header
  const gap = slide.titleHidden || slide.layout === 'title' ? 0 : spacing.belowHeader
  const heights = slots.map(
    ({ name, slot, width, above }) => slotHeight(slot, { ruler, name, width }) + above,
  )
  if (!hasColumns(slide)) return header + gap + stack(heights, 0)
  const isLead = (_: number, index: number) => slots[index]?.name === 'lead'
  const beside = heights.filter((height, index) => !isLead(height, index))
  return header + gap + stack(heights.filter(isLead), 0) + Math.max(...beside)
}

/** A slot in its place: its width, and the white space above it, in px. */
interface Placed {
  readonly name: string
  readonly slot: Slot
  readonly width: number
  readonly above: number
}

/** A slot in its box: `height` is an upper bound of what its content takes. */
export interface SlotBox extends Placed {
  readonly height: number
}

/** The boxes of a slide's slots. */
export const slotBoxes = (slide: DeckSlide, { geometry, ruler }: FitContext): SlotBox[] =>
  slotsOf(slide, geometry).map((placed) => ({
    ...placed,
    height: slotHeight(placed.slot, { ruler, name: placed.name, width: placed.width }),
  }))

/** Slots stand one below the other, unless there are two columns or more. */
const slotsOf = (slide: DeckSlide, geometry: Geometry): Placed[] =>
  hasColumns(slide) ? columnsOf(slide, geometry) : stackOf(slide, geometry)

const hasColumns = ({ slots, layout }: DeckSlide): boolean => 'column-2' in slots && layout !== 'title'

const stackOf = ({ slots }: Pick<DeckSlide, 'slots'>, geometry: Geometry): Placed[] => {
  const full = contentWidth(geometry)
  const gaps = gapsAbove(slots)
  return Object.entries(slots).map(([name, slot], index) => {
    const most = widest[name] ?? (slot.kind === 'blocks' || isSentence(name) ? spacing.measure : full)
    return { name, slot, width: Math.min(full, most), above: gaps[index] ?? 0 }
  })
}

const isSentence = (name: string): boolean => name.startsWith('lead') || name === 'after'

/** Columns are equally wide, but for a picture that takes a third; a lead stands above them. */
const columnsOf = ({ slots }: DeckSlide, geometry: Geometry): Placed[] => {
  const { lead, ...columns } = slots
  const entries = Object.entries(columns)
  const full = contentWidth(geometry) - (entries.length - 1) * spacing.columnGap
  const thirds = entries.filter(([, slot]) => isThird(slot)).length
  const third = (contentWidth(geometry) - spacing.columnGap) / 3
  const each = Math.floor((full - thirds * third) / Math.max(entries.length - thirds, 1))
  const beside = entries.map(([name, slot]) => ({
    name,
    slot,
    width: isThird(slot) ? third : each,
    above: lead === undefined ? 0 : spacing.belowLead,
  }))
  return lead === undefined ? beside : [...stackOf({ slots: { lead } }, geometry), ...beside]
}

const isThird = (slot: Slot): boolean => slot.kind === 'image' && slot.third === true

/** The sign above the header of a section, with the white space below it. */
const sectionBar = 32

const headerHeight = (slide: DeckSlide, { geometry, ruler }: FitContext): number => {
  const { layout, title, titleSize, titleHidden, part } = slide
  if (titleHidden && layout !== 'title' && layout !== 'section') return 0
  const shown: Phrasing[] = part === undefined ? title : [...title, { type: 'text', value: ' (10 of 10)' }]
  const { width } = titleRoom(titleKindOf(slide, geometry), geometry)
  const lines = ruler.measurer.lines(ruler.runs(shown, true, true), titleSize, width)
  const height = lines * Math.ceil(titleSize * spacing.headingLineHeight)
  if (layout === 'title') return height
  return spacing.eyebrow + height + (layout === 'section' ? sectionBar : 0)
}
