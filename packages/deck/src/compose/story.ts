import { type Block, type Phrasing, plainText, type Story } from '@trifold/core'
import { splitLead } from '@trifold/prose'
import { floor, type Size, spacing } from '../geometry.ts'
import { beatHeight } from '../measure/beat-height.ts'
import type { BeatCard } from '../slot.ts'
import { gather } from '../split/fit.ts'
import { type Page, paginate } from '../split/paginate.ts'
import { splitBlocks } from '../split/split-block.ts'
import type { Body, Composition, Frame } from './composition.ts'
import { condense } from './condense.ts'

const rowGap = 32
/** Characters that a beat's name may have; a longer one is the beginning of its text. */
const longestName = 80
/** Characters that a beat may have before it is cut to its leading sentence. */
const longText = 140

/** How many beats stand side by side, by their number. */
const columnsFor = (beats: number): number => (beats === 1 ? 1 : beats === 2 || beats === 4 ? 2 : 3)

const columnWidth = (frame: Frame, columns: number): number =>
  Math.floor((frame.width - (columns - 1) * spacing.columnGap) / columns)

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
  const width = columnWidth(frame, columns)
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
const pagesOf = ({ ruler }: Composition, { cards, columns }: Passage, frame: Frame) => {
  const width = columnWidth(frame, columns)
  const rows: BeatCard[][] = []
  const whole =
    columns > 1 ? cards : cards.flatMap((card) => partsOf(card, { ruler, width, height: frame.height }))
  for (let index = 0; index < whole.length; index += columns) rows.push(whole.slice(index, index + columns))
  return paginate({
    items: rows,
    height: frame.height,
    largest: 28,
    heightOf: (row, size) => Math.max(...row.map((card) => beatHeight(ruler, card, size, width))),
    gap: () => rowGap,
    most: columns > 1 ? 2 : 1,
  }).map((page): Page<BeatCard[]> & { columns: number } => ({ ...page, columns }))
}

/** A card that is higher than a slide, as several with its name. */
const partsOf = (card: BeatCard, fit: Parameters<typeof splitBlocks>[1]): BeatCard[] => {
  const around = beatHeight(fit.ruler, { ...card, blocks: [] }, floor, fit.width)
  const inside = { ...fit, height: fit.height - around - floor * spacing.blockGap }
  const parts = gather(splitBlocks(card.blocks, inside), inside)
  return parts.length === 0 ? [card] : parts.map((blocks) => ({ ...card, blocks }))
}

/** A story's slides, its beats in rows; and the blocks inside beats that need slides of their own. */
export const composeStory = (
  composition: Composition,
  story: Story,
  frame: Frame,
): { bodies: Body[]; shortened: boolean; apart: Block[] } => {
  const columns = Math.min(columnsFor(story.children.length), frame.width < 1000 ? 2 : 3)
  const { cards, shortened, apart } = cardsOf(composition, story)
  const pages = passagesOf(composition, cards, columns, frame).flatMap((passage) =>
    pagesOf(composition, passage, frame),
  )
  // One story is set in one size.
  const size = pages.reduce<Size>((least, page) => (page.size < least ? page.size : least), 72)
  const reveal = composition.reveal || story.reveal === true
  const bodies = pages.map(({ items, columns }): Body => {
    const beats = items.flat().map((card, index) => (reveal ? { ...card, step: index + 1 } : card))
    return {
      layout: 'story',
      slots: { story: { kind: 'beats', columns, beats, size } },
      steps: reveal ? beats.length : 0,
    }
  })
  return { bodies, shortened, apart }
}
