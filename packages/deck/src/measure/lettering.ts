import { type Breaks, createBreaks } from './break-rules.ts'
import { createSpeller, type Speller } from './spell.ts'
import { createInks, type Inks, type Typeset } from './typeset.ts'

/**
 * What measuring knows of letters, whatever text they are in: how wide they are in some typesets, and where lines may
 * end between them. It looks each up once; one serves all decks of a run that are set in the same faces.
 */
export interface Lettering {
  readonly inks: readonly Inks[]
  readonly breaks: Breaks
  readonly spell: Speller
}

/** Nothing is looked up yet. */
export const createLettering = (...typesets: readonly [Typeset, ...Typeset[]]): Lettering => ({
  inks: typesets.map(createInks),
  breaks: createBreaks(),
  spell: createSpeller(),
})
