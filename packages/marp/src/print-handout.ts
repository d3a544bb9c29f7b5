import { plainText } from '@trifold/core'
import type { Deck, DeckSlide } from '@trifold/deck'
import { limitEmphasis, stringifyMarkdown, type Words, words } from '@trifold/prose'
import type { PhrasingContent, RootContent } from 'mdast'
import { startLowering } from './lower/start.ts'
import { shownWords } from './shown-words.ts'
import { spokenNodes } from './spoken-nodes.ts'

/** A deck as the speaker holds it: of each slide its number and title, what it shows in short, and what is said over it. */
export const printHandout = (deck: Deck, lang: string): string => {
  const language = words(lang)
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(deck.title)] },
    ...deck.slides.flatMap((slide, index) => entry(slide, [index + 1, deck.slides.length], language)),
  ]
  return stringifyMarkdown(limitEmphasis({ type: 'root', children }))
}

const entry = (slide: DeckSlide, [number, total]: readonly [number, number], words: Words): RootContent[] => {
  const { part, steps, slots, notes } = slide
  const title = plainText(slide.title).replace(/\s+/g, ' ').trim()
  const named = part === undefined ? title : words.partOf(title, part.index, part.of)
  const place = words.slideOf(number, total)
  const shown = shownWords(Object.values(slots), words)
  const spoken = spokenNodes(notes, startLowering(words))
  return [
    { type: 'heading', depth: 2, children: [text(`${number}. ${named}`)] },
    paragraph([emphasis(steps > 0 ? `${place} · ${words.steps}${words.colon}${steps}` : place)]),
    ...(shown === '' ? [] : [{ type: 'blockquote' as const, children: [paragraph([text(shown)])] }]),
    ...(spoken.length === 0 ? [paragraph([emphasis(words.noNotes)])] : spoken),
  ]
}

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const emphasis = (value: string): PhrasingContent => ({ type: 'emphasis', children: [text(value)] })
const paragraph = (children: PhrasingContent[]) => ({ type: 'paragraph' as const, children })
