import { type Block, type Phrasing, plainText } from '@trifold/core'
import type { Item, Slot, SlotKind } from '@trifold/deck'
import type { Words } from '@trifold/prose'

type Tellers = {
  readonly [Kind in SlotKind]: (slot: Extract<Slot, { kind: Kind }>, words: Words) => string[]
}

const inline = (nodes: readonly Phrasing[]): string => plainText(nodes)
const inside = (blocks: readonly Block[]): string => plainText(blocks)
const itemText = ({ blocks }: Item): string => inside(blocks)

const tellers: Tellers = {
  inline: ({ content }) => [inline(content)],
  blocks: ({ blocks }) => blocks.map((block) => inside([block])),
  items: ({ items }) => items.map(itemText),
  terms: ({ terms }) => terms.map(({ term }) => inline(term)),
  beats: ({ beats }) =>
    beats.map(({ number, name, blocks }) => `${number}. ${inline(name).trim() || inside(blocks)}`),
  comparison: ({ subjects }) => [subjects.map(({ content }) => inline(content)).join(' / ')],
  table: ({ header, rows }, { table, colon }) => [
    `${table}${colon}${(header.length > 0 ? header : (rows[0] ?? [])).map(inline).join(' / ')}`,
  ],
  code: ({ lang, title }, { code, colon }) => [`${code}${colon}${title ?? lang ?? '…'}`],
  math: ({ value }, { formula, colon }) => [`${formula}${colon}${value}`],
  image: ({ image }, words) => [`${words.image}${words.colon}${image.alt ?? image.title ?? '…'}`],
  questions: ({ questions }) => questions.map(({ question }) => inline(question)),
  works: ({ works }) => works.map(({ title }) => title),
  credits: ({ authors }, { comma }) => [authors.join(comma)],
}

/** Characters of a slot's piece, and of all of them, that remind the speaker of what is shown. */
const longest = { piece: 80, all: 240 } as const

const shortened = (value: string, most: number): string => {
  const line = value.replace(/\s+/g, ' ').trim()
  const letters = [...line]
  return letters.length <= most
    ? line
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}

/** What a slide shows, in a line. */
export const shownWords = (slots: readonly Slot[], words: Words): string => {
  const pieces = slots.flatMap((slot) => {
    // The map is total, and the key is the slot's own kind; TypeScript cannot follow that correlation.
    const tell = tellers[slot.kind] as (slot: Slot, words: Words) => string[]
    return tell(slot, words).map((piece) => shortened(piece, longest.piece))
  })
  return shortened(pieces.filter((piece) => piece !== '').join(' · '), longest.all)
}
