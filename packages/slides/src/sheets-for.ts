import type { DeckSlide } from '@trifold/deck'
import { deckSheets } from './generated/player.ts'

/** Style sheets of what few decks have all of, and what in a deck asks for each; every other sheet is always there. */
const asked: Readonly<Record<string, RegExp>> = {
  items: /"kind":"items"/,
  story: /"(?:kind|type|layout)":"(?:beats|beat|story)"/,
  code: /"(?:kind|type|layout)":"(?:code|html)"/,
  tables: /"(?:kind|type|layout)":"(?:table|comparison|html)"/,
  comparison: /"(?:kind|type|layout)":"comparison"/,
  hues: /"hue":/,
  terms: /"(?:kind|type|layout)":"(?:terms|termDefinition|definition|questions|faq)"/,
  math: /"(?:kind|type)":"(?:math|inlineMath)"/,
  figure: /"(?:kind|type|layout)":"(?:image|figure|html)"/,
  sources: /"kind":"works"/,
}

/** A style sheet of slides. */
export interface Sheet {
  readonly name: string
  readonly css: string
}

/** The style sheets that slides and their notes need. */
export const sheetsFor = (slides: readonly DeckSlide[], sheets: readonly Sheet[] = deckSheets): string => {
  const shown = JSON.stringify(slides)
  return sheets
    .filter(({ name }) => asked[name]?.test(shown) ?? true)
    .map(({ css }) => css)
    .join('')
}
