import { type Block, type Phrasing, plainText, type Story } from '@trifold/core'
import { splitLead } from '@trifold/prose'
import { spacing } from '../geometry.ts'
import { blocksHeight, inlineHeight, type Ruler } from '../measure/ruler.ts'
import type { BeatCard } from '../slot.ts'
import { paginate } from '../split/paginate.ts'
import { gather, splitBlocks } from '../split/split-block.ts'
import type { Body, Composition, Frame } from './composition.ts'
import { condense } from './condense.ts'

/** The rule above a beat, its number, and the white space around them; in px at any size. */
const furniture = 16 + 28 + 4
/** A beat's name, in em of its text. */
const nameSize = 1.2
const rowGap = 32

/** How many beats stand side by side, by their number. */
const columnsFor = (beats: number): number => (beats === 1 ? 1 : beats === 2 || beats === 4 ? 2 : 3)

const beatHeight = (ruler: Ruler, { name, blocks }: BeatCard, size: number, width: number): number => {
  const heading =
    name.length === 0
      ? 0
      : inlineHeight(ruler, name, size * nameSize, width, { bold: true, lineHeight: 1.25 }) + 8
  return furniture + heading + blocksHeight(ruler, blocks, size, width)
}

/** Beats as cards: the name that an author sets in bold, and what happens. */
const cardsOf = (composition: Composition, story: Story, frame: Frame, columns: number) => {
  let shortened = false
  const apart: Block[] = []
  const width = columnWidth(frame, columns)
  const fit = { ruler: composition.ruler, width, height: Math.max(frame.height - furniture - 120, 60) }
  const cards = story.children.flatMap((beat, index): BeatCard[] => {
    const { lead, rest } = splitLead(beat.children)
    const short = condense(composition, rest, 140)
    shortened ||= short.shortened
    apart.push(...short.apart)
    const pieces = gather(splitBlocks(short.blocks, fit), fit)
    const name: Phrasing[] = plainText(lead).length > 80 ? [] : lead
    const first = name === lead ? [] : [{ type: 'paragraph', id: beat.id, children: lead } as const]
    return (pieces.length === 0 ? [[]] : pieces).map((blocks, part) => ({
      id: beat.id,
      number: index + 1,
      name,
      blocks: part === 0 ? [...first, ...blocks] : blocks,
      turn: story.turn === index + 1,
    }))
  })
  return { cards, shortened, apart }
}

const columnWidth = (frame: Frame, columns: number): number =>
  Math.floor((frame.width - (columns - 1) * spacing.columnGap) / columns)

/** A story's slides, its beats in rows; and the blocks inside beats that need slides of their own. */
export const composeStory = (
  composition: Composition,
  story: Story,
  frame: Frame,
): { bodies: Body[]; shortened: boolean; apart: Block[] } => {
  const { ruler } = composition
  const columns = Math.min(columnsFor(story.children.length), frame.width < 1000 ? 2 : 3)
  const width = columnWidth(frame, columns)
  const { cards, shortened, apart } = cardsOf(composition, story, frame, columns)
  const rows: BeatCard[][] = []
  for (let index = 0; index < cards.length; index += columns) rows.push(cards.slice(index, index + columns))
  const pages = paginate({
    items: rows,
    height: frame.height,
    largest: 28,
    heightOf: (row, size) => Math.max(...row.map((card) => beatHeight(ruler, card, size, width))),
    gap: () => rowGap,
    most: 2,
  })
  const reveal = composition.reveal || story.reveal === true
  const bodies = pages.map(({ items, size }): Body => {
    const beats = items.flat().map((card, index) => (reveal ? { ...card, step: index + 1 } : card))
    return {
      layout: 'story',
      slots: { story: { kind: 'beats', columns, beats, size } },
      steps: reveal ? beats.length : 0,
    }
  })
  return { bodies, shortened, apart }
}
