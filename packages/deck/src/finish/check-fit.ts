import { type Finding, type Position, plainText } from '@trifold/core'
import type { DeckSlide } from '../deck.ts'
import { arrange } from '../lay-out/arrange.ts'
import type { ArrangeContext } from '../lay-out/arrangement.ts'
import { isTooNarrow } from '../measure/slot-height.ts'

/** A slide that holds more than it has room for, and where its block stands in the author's file. */
export interface Misfit {
  /** The slide's id. */
  readonly slide: string
  readonly finding: Finding
  readonly position: Position | undefined
}

/** Lengths are whole px on a screen: less than one of them is no fault. */
const tolerance = 1

/**
 * Measures each slide once more as a whole: what its header and its slots take against what the geometry gives them.
 * Whatever the cause, no slide that holds too much goes unsaid.
 */
export const checkFit = (slides: readonly DeckSlide[], context: ArrangeContext): Misfit[] =>
  slides.flatMap((slide): Misfit[] => {
    const { id, position } = slide
    const { over, slots } = arrange(slide, context)
    if (over > tolerance)
      return [{ slide: id, finding: slideFits(plainText(slide.title), Math.ceil(over)), position }]
    return slots.some(({ slot, box }) => isTooNarrow(slot, box.width))
      ? [{ slide: id, finding: columnsFit(plainText(slide.title)), position }]
      : []
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
