import { plainText } from '@trifold/core'
import type { DeckSlide } from '@trifold/deck'
import { blocks, inline, type PrintContext } from './print-context.ts'
import { slotView } from './slot-view.ts'

/** Where a slide stands in its deck, from 1. */
export interface Place {
  readonly number: number
  readonly total: number
}

/** A slide as its template wants it; `speaker` prints its notes. */
export const slideView = (
  slide: DeckSlide,
  { number, total }: Place,
  print: PrintContext,
  speaker: PrintContext,
): object => {
  const { words } = print
  const { part } = slide
  const title = plainText(slide.title)
  const named = part === undefined ? title : words.partOf(title, part.index, part.of)
  const slots = Object.entries(slide.slots).map(([name, slot]) => slotView(name, slot, print))
  const columns = 'column-2' in slide.slots
  // What leads into columns stands above them, as wide as they are together.
  const isAbove = (slot: { name: string }) => columns && slot.name === 'lead'
  return {
    id: slide.id,
    anchors: slide.anchors,
    layout: slide.layout,
    template: `layout-${slide.layout}`,
    label: `${words.slideOf(number, total)}: ${named}`,
    eyebrow: slide.eyebrow,
    title: inline(print, slide.title),
    titleSize: slide.titleSize,
    titleHidden: slide.titleHidden,
    // What stands around the title in the name of a part of it, in any language: “ (2 of 3)”.
    part: part === undefined ? undefined : words.partOf('', part.index, part.of).trim(),
    first: number === 1,
    furniture: number > 1,
    number,
    total,
    steps: slide.steps > 0 ? slide.steps : undefined,
    columns,
    above: slots.find(isAbove),
    slots: slots.filter((slot) => !isAbove(slot)),
    slot: Object.fromEntries(slots.map((slot) => [slot.name, slot])),
    notes: blocks(speaker, slide.notes),
  }
}
