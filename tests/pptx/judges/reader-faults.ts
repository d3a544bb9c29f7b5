import { squeeze } from '../../conservation/pieces-of.ts'
import type { MadeFile } from '../files/made-file.ts'
import { type SlideTexts, textsOfDeck } from '../reader/deck-texts.ts'
import { type ReadSlide, readTexts } from '../reader/read-texts.ts'
import type { Fault } from './fault.ts'

/** What of the deck's text a reader of another make does not find where it belongs, and what it finds beside that. */
export const readerFaults = async ({ bytes, deck }: MadeFile): Promise<Fault[]> => {
  const [read, told] = [await readTexts(bytes), textsOfDeck(deck)]
  if (read.length !== told.length)
    return [{ rule: 'text-read', what: `${read.length} slides of ${told.length}` }]
  return told.flatMap((texts, index) =>
    faultsOf(texts, read[index] ?? { texts: [], notes: '' }).map(({ rule, what }) => ({
      rule,
      what: `slide ${index + 1}, ${deck.slides[index]?.id}: ${what}`,
    })),
  )
}

const faultsOf = ({ shown, spoken }: SlideTexts, { texts, notes }: ReadSlide): Fault[] => [
  ...missingIn(shown, texts.join('\n')).map((what) => ({ rule: 'text-read', what })),
  ...missingIn(spoken, notes).map((what) => ({ rule: 'notes-read', what })),
]

/** The stretches that a text does not hold one after the other. */
const missingIn = (stretches: readonly string[], text: string): string[] => {
  const all = squeeze(text)
  let from = 0
  return stretches.flatMap((stretch) => {
    const wanted = squeeze(stretch)
    const at = all.indexOf(wanted, from)
    if (at < 0) return [all.includes(wanted) ? `too early: ${stretch}` : stretch]
    from = at + wanted.length
    return []
  })
}
