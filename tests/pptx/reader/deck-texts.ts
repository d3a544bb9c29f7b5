import { type Node, nested } from '@trifold/core'
import type { Deck, DeckSlide, Slot, SlotKind } from '@trifold/deck'

/** The text of one slide that a reader is to find, stretch by stretch in reading order; and that of its notes. */
export interface SlideTexts {
  readonly shown: readonly string[]
  readonly spoken: readonly string[]
}

export const textsOfDeck = ({ slides }: Deck): SlideTexts[] =>
  slides.map((slide) => ({ shown: shownOn(slide), spoken: textsOf(slide.notes) }))

const shownOn = ({ eyebrow = '', title, titleHidden, slots }: DeckSlide): string[] => [
  // Without a title that is seen, nothing stands above it.
  titleHidden ? '' : eyebrow,
  ...textsOf(title),
  ...Object.values(slots).flatMap(textsOfSlot),
]

/** The text of nodes, one stretch for each node that holds some. Formulas and raw HTML have other judges. */
const textsOf = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text' || node.type === 'inlineCode') return [node.value]
    if (node.type === 'code') return node.value.split('\n')
    return textsOf(nested(node))
  })

type SlotTexts = { readonly [Kind in SlotKind]: (slot: Extract<Slot, { kind: Kind }>) => readonly string[] }

const slotTexts: SlotTexts = {
  inline: ({ content }) => textsOf(content),
  blocks: ({ blocks }) => textsOf(blocks),
  items: ({ items }) => items.flatMap(({ blocks }) => textsOf(blocks)),
  terms: ({ terms }) => terms.flatMap(({ term, meaning }) => textsOf([...term, ...meaning])),
  beats: ({ beats }) =>
    beats.flatMap(({ number, name, blocks }) => [String(number), ...textsOf([...name, ...blocks])]),
  comparison: ({ corner, subjects, rows }) => [
    ...textsOf([...corner, ...subjects.flatMap(({ content }) => content)]),
    ...rows.flatMap(({ dimension, cells }) => textsOf([...dimension, ...cells.flat()])),
  ],
  table: ({ header, rows }) => textsOf([...header.flat(), ...rows.flat(2)]),
  code: ({ title = '', value }) => [title, ...value.split('\n')],
  image: ({ caption = [] }) => textsOf(caption),
  math: () => [],
  questions: ({ questions }) =>
    questions.flatMap(({ question, answer }) => textsOf([...question, ...answer])),
  works: ({ works }) => works.map(({ title }) => title),
  credits: ({ authors, date = '' }) => [...authors, date],
}

// The map has a function for each kind, which takes slots of that kind alone.
const textsOfSlot = (slot: Slot): readonly string[] =>
  (slotTexts[slot.kind] as (slot: Slot) => readonly string[])(slot)
