import { type Block, type Phrasing, plainText, type Story } from '@trifold/core'
import { splitLead } from '@trifold/prose'
import { floor, type Size, spacing } from '../geometry.ts'
import { beatHeight, beatRowGap, beatsHeight, beatWidth } from '../measure/beat-height.ts'
import type { BeatCard } from '../slot.ts'
import { paginate } from '../split/paginate.ts'
import { type splitBlocks, splitInGroups } from '../split/split-block.ts'
import { balanceBeats } from './balance-beats.ts'
import type { Body, Composition, Frame } from './composition.ts'
import { condense } from './condense.ts'

/** Characters that a beat's name may have; a longer one is the beginning of its text. */
const longestName = 80
/** Characters that a beat may have before it is cut to its leading sentence. */
const longText = 140

/** How many beats stand side by side, by their number. */
const columnsFor = (beats: number): number => (beats === 1 ? 1 : beats === 2 || beats === 4 ? 2 : 3)

/** A beat as a card: the name that an author sets in bold, and what happens. */
const cardsOf = (composition: Composition, story: Story) => {
  let shortened = false
  const apart: Block[] = []
  const cards = story.children.map((beat, index): BeatCard => {
    const { lead, rest } = splitLead(beat.children)
    const short = condense(composition, rest, longText)
    shortened ||= short.shortened
    apart.push(...short.apart)
    const name: Phrasing[] = plainText(lead).length > longestName ? [] : lead
    const first = name === lead ? [] : [{ type: 'paragraph', id: beat.id, children: lead } as const]
    const blocks = [...first, ...short.blocks]
    return { id: beat.id, number: index + 1, name, blocks, turn: story.turn === index + 1 }
  })
  return { cards, shortened, apart }
}

/** Beats that stand on slides together, in columns; or one that is longer than a column, alone on slides of its own. */
interface Passage {
  readonly cards: readonly BeatCard[]
  readonly columns: number
}

const passagesOf = (
  { ruler }: Composition,
  cards: readonly BeatCard[],
  columns: number,
  frame: Frame,
): Passage[] => {
  const width = beatWidth(columns, frame.width)
  const passages: Passage[] = []
  let together: BeatCard[] = []
  const end = () => {
    if (together.length > 0) passages.push({ cards: together, columns })
    together = []
  }
  for (const card of cards) {
    if (beatHeight(ruler, card, floor, width) <= frame.height) together.push(card)
    else {
      end()
      passages.push({ cards: [card], columns: 1 })
    }
  }
  end()
  return passages
}

/** The slides of a passage: cards in rows, or the parts of one card. */
const pagesOf = ({ ruler }: Composition, { cards, columns }: Passage, frame: Frame): StoryPage[] => {
  const width = beatWidth(columns, frame.width)
  const rows: BeatCard[][] = []
  const whole =
    columns > 1 ? cards : cards.flatMap((card) => partsOf(card, { ruler, width, height: frame.height }))
  for (let index = 0; index < whole.length; index += columns) rows.push(whole.slice(index, index + columns))
  const pages = paginate({
    items: rows,
    height: frame.height,
    largest: 28,
    heightOf: (row, size) => Math.max(...row.map((card) => beatHeight(ruler, card, size, width))),
    gap: () => beatRowGap,
    most: columns > 1 ? 2 : 1,
  })
  const size = pages[0]?.size ?? floor
  const fits = (beats: BeatCard[], side = columns) =>
    beatsHeight(ruler, { beats, columns: side, size }, frame.width) <= frame.height
  const filled = pages.map(({ items }) => items.flat())
  const balanced = columns > 1 ? balanceBeats(filled, fits) : filled
  return balanced.map((beats): StoryPage => {
    const own = Math.min(columns, columnsFor(beats.length))
    return { beats, size, columns: balanced !== filled && fits(beats, own) ? own : columns }
  })
}

/** The beats of a slide. */
interface StoryPage {
  readonly beats: BeatCard[]
  readonly size: Size
  readonly columns: number
}

/** Least width of one of three beats side by side, in px. */
const narrowest = 240

const endsAlone = (pages: readonly StoryPage[]): boolean => {
  const last = pages.at(-1)
  return pages.length > 1 && last?.beats.length === 1 && last.columns > 1
}

/** A story's slides; three beats side by side instead of two, if that is no more slides and leaves none alone on the last. */
const pagesOfStory = (composition: Composition, cards: readonly BeatCard[], frame: Frame): StoryPage[] => {
  const columns = Math.min(columnsFor(cards.length), frame.width < 1000 ? 2 : 3)
  const attempt = (side: number) =>
    passagesOf(composition, cards, side, frame).flatMap((passage) => pagesOf(composition, passage, frame))
  const pages = attempt(columns)
  if (columns !== 2 || !endsAlone(pages) || beatWidth(3, frame.width) < narrowest) return pages
  const closer = attempt(3)
  return endsAlone(closer) || closer.length > pages.length ? pages : closer
}

/** A card that is higher than a slide, as several with its name. */
const partsOf = (card: BeatCard, fit: Parameters<typeof splitBlocks>[1]): BeatCard[] => {
  const around = beatHeight(fit.ruler, { ...card, blocks: [] }, floor, fit.width)
  const inside = { ...fit, height: fit.height - around - floor * spacing.blockGap }
  const parts = splitInGroups(card.blocks, inside)
  return parts.length === 0 ? [card] : parts.map((blocks) => ({ ...card, blocks }))
}

/** A story's slides, its beats in rows; and the blocks inside beats that need slides of their own. */
export const composeStory = (
  composition: Composition,
  story: Story,
  frame: Frame,
): { bodies: Body[]; shortened: boolean; apart: Block[] } => {
  const { cards, shortened, apart } = cardsOf(composition, story)
  const pages = pagesOfStory(composition, cards, frame)
  // One story is set in one size.
  const size = pages.reduce<Size>((least, page) => (page.size < least ? page.size : least), 72)
  const reveal = composition.reveal || story.reveal === true
  const bodies = pages.map(({ beats: cards, columns }): Body => {
    const beats = cards.map((card, index) => (reveal ? { ...card, step: index + 1 } : card))
    return {
      layout: 'story',
      slots: { story: { kind: 'beats', columns, beats, size } },
      steps: reveal ? beats.length : 0,
    }
  })
  return { bodies, shortened, apart }
}
