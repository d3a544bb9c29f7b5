import { limits } from '@trifold/core'
import type { DeckSlide } from '../deck.ts'
import type { Misfit } from './check-fit.ts'

/** Finds the first slide that is one too many for a deck. */
export const checkCount = (slides: readonly DeckSlide[]): Misfit[] => {
  const first = slides[limits.deckSlides]
  if (first === undefined) return []
  const message = `The article makes ${slides.length} slides; the limit is ${limits.deckSlides}, which end here.`
  const help = 'Split it into several articles, or keep parts of it from slides with :::except{for=slides}.'
  return [
    {
      slide: first.id,
      position: first.position,
      finding: { code: 'deck-size', severity: 'error', message, help },
    },
  ]
}
