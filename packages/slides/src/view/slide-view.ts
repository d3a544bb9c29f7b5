import { plainText } from '@trifold/core'
import type { Deck, DeckSlide } from '@trifold/deck'
import { words as wordsOf } from '@trifold/prose'
import type { Printers } from '../press.ts'
import { blocks, inline, type PrintContext } from './print-context.ts'
import { type SlotView, slotView } from './slot-view.ts'

/** Where a slide stands in its deck, from 1. */
export interface Place {
  readonly number: number
  readonly total: number
}

/** The slides of a deck as their template wants them. */
export const slideViews = ({ lang, slides }: Deck, { slides: printer, notes }: Printers): object[] => {
  const print = { words: wordsOf(lang), lang, printer }
  const speaker = { ...print, printer: notes }
  const total = slides.length
  return slides.map((slide, index) => slideView(slide, { number: index + 1, total }, print, speaker))
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
  const columns = 'column-2' in slide.slots
  const slot: Record<string, SlotView> = {}
  for (const [name, content] of Object.entries(slide.slots)) slot[name] = slotView(name, content, print)
  // What leads into columns stands above them, as wide as they are together.
  const { lead: above, ...below } = slot
  return {
    id: slide.id,
    anchors: slide.anchors,
    layout: slide.layout,
    template: `layout-${slide.layout}`,
    label: `${words.slideOf(number, total)}${words.colon}${named}`,
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
    above: columns ? above : undefined,
    slots: Object.values(columns ? below : slot),
    slot,
    notes: blocks(speaker, slide.notes),
  }
}
