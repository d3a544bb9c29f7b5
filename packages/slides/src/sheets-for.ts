import { deckSheets } from './generated/player.ts'
import type { Inventory } from './inventory.ts'

/** Style sheets of what few decks have all of, and what in a deck asks for each; every other sheet is always there. */
const asked: Readonly<Record<string, readonly string[]>> = {
  items: ['items'],
  story: ['beats', 'beat', 'story'],
  code: ['code', 'html'],
  tables: ['table', 'comparison', 'html'],
  comparison: ['comparison'],
  hues: ['hue'],
  terms: ['terms', 'termDefinition', 'definition', 'questions', 'faq'],
  math: ['math', 'inlineMath'],
  figure: ['image', 'figure', 'html'],
  quote: ['quote', 'source'],
  sources: ['works'],
}

/** A style sheet of slides. */
export interface Sheet {
  readonly name: string
  readonly css: string
}

/** The style sheets that slides and their notes need, in their order. */
export const sheetsFor = (
  { names }: Pick<Inventory, 'names'>,
  sheets: readonly Sheet[] = deckSheets,
): Sheet[] => sheets.filter(({ name }) => asked[name]?.some((word) => names.has(word)) ?? true)

/** Style sheets as one. */
export const cssOf = (sheets: readonly Sheet[]): string => sheets.map(({ css }) => css).join('')
