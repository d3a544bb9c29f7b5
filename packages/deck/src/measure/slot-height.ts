import type { Phrasing } from '@trifold/core'
import { floor, gridColumns, spacing } from '../geometry.ts'
import type { Item, Slot, SlotKind } from '../slot.ts'
import { beatsHeight } from './beat-height.ts'
import { itemBlocksHeight, textHeight } from './block-height.ts'
import { codeHeight } from './code-height.ts'
import { pairHeight, pairSettingOf } from './pair-height.ts'
import { blocksHeight, inHeadingFace, type Ruler, stack } from './ruler.ts'
import { rowHeight } from './table-spans.ts'
import { worksHeight } from './works-height.ts'

/** Where a slot is measured: the width that it has, and its name, which may bring a face and an indent of its own. */
export interface SlotPlace {
  readonly ruler: Ruler
  readonly name: string
  readonly width: number
}

type Heights = {
  readonly [Kind in SlotKind]: (slot: Extract<Slot, { kind: Kind }>, place: SlotPlace) => number
}

/** Height of an item of a list, its marker and its hairline counted. */
export const itemHeight = (
  ruler: Ruler,
  { blocks, checked, number }: Pick<Item, 'blocks' | 'checked' | 'number'>,
  { points, size, width }: { points: boolean; size: number; width: number },
): number => {
  const boxed = checked !== undefined && (points || number !== undefined)
  const room = Math.min(width, spacing.measure) - spacing.marker * size - (boxed ? spacing.box * size : 0)
  return (
    Math.max(itemBlocksHeight(ruler, blocks, size, room), size * spacing.lineHeight) + (points ? size + 1 : 0)
  )
}

/** Width of the sign before the source of a quotation, in em. */
const dash = 1.4

/** Indents of slots with these names, in px. */
const indents: Readonly<Record<string, number>> = { callout: 32, quote: 40, source: 40 }

/** Height of rows of cells, the first of which heads the others. */
const gridHeight = (
  header: readonly Phrasing[][],
  rows: readonly (readonly Phrasing[][])[],
  { spans, size }: { spans: readonly number[]; size: number },
  { ruler, width }: SlotPlace,
): number =>
  rows.reduce(
    (sum, row) => sum + rowHeight(ruler, row, spans, size, width),
    header.length === 0 ? 0 : rowHeight(ruler, header, spans, size, width, true),
  )

/** The room between authors on a title slide. */
const betweenAuthors = 40

const creditsHeight = (names: readonly string[], { ruler, width }: SlotPlace): number => {
  let lines = 1
  let x = 0
  for (const name of names) {
    const runs = [{ text: name }]
    const own = ruler.measurer.widestLine(runs) * floor
    if (x > 0 && x + betweenAuthors + own > width) {
      lines += 1
      x = 0
    }
    lines += ruler.measurer.lines(runs, floor, width) - 1
    x += own + betweenAuthors
  }
  return 2 + 20 + lines * floor * spacing.lineHeight
}

const heights: Heights = {
  inline: ({ content, size }, { ruler, name, width }) =>
    textHeight(content, {
      ruler,
      size,
      width: width - (indents[name] ?? 0) - (name === 'source' ? dash * size : 0),
    }),
  blocks: ({ blocks, size }, { ruler, name, width }) =>
    blocksHeight(
      name === 'statement' ? inHeadingFace(ruler) : ruler,
      blocks,
      size,
      width - (indents[name] ?? 0),
    ),
  items: ({ items, style, size }, { ruler, width }) => {
    const points = style === 'points'
    return stack(
      items.map((item) => itemHeight(ruler, item, { points, size, width })),
      points ? 0 : size * spacing.itemGap,
    )
  },
  terms: ({ terms, size, tight }, { ruler, width }) =>
    stack(
      terms.map(({ term, meaning }) =>
        pairHeight(ruler, { name: term, blocks: meaning }, pairSettingOf('terms', tight), { size, width }),
      ),
      0,
    ),
  questions: ({ questions, size, tight }, { ruler, width }) =>
    stack(
      questions.map(({ question, answer }) =>
        pairHeight(ruler, { name: question, blocks: answer }, pairSettingOf('questions', tight), {
          size,
          width,
        }),
      ),
      0,
    ),
  beats: (slot, { ruler, width }) => beatsHeight(ruler, slot, width),
  comparison: (slot, place) =>
    gridHeight(
      [slot.corner, ...slot.subjects.map(({ content }) => content)],
      slot.rows.map(({ dimension, cells }) => [dimension, ...cells]),
      slot,
      place,
    ),
  table: (slot, place) => gridHeight(slot.header, slot.rows, slot, place),
  code: (slot, { ruler, width }) => codeHeight(ruler, slot, width),
  math: ({ height }) => height,
  image: ({ caption }, { ruler, width }) =>
    leastPicture + (caption === undefined ? 0 : 16 + textHeight(caption, { ruler, size: floor, width })),
  works: ({ works, size }, { ruler, width }) => worksHeight(ruler, works, size, width),
  credits: ({ authors, date, versions = [] }, place) =>
    creditsHeight(
      [...authors, ...(date === undefined ? [] : [date]), ...versions.map(({ name }) => name)],
      place,
    ),
}

/** A picture lower than this shows nothing. */
const leastPicture = 24

/** Upper bound of the height in px that a slot's content takes in a box of this width. */
export const slotHeight = (slot: Slot, place: SlotPlace): number => {
  // The map is total, and the key is the slot's own kind; TypeScript cannot follow that correlation.
  const height = heights[slot.kind] as (slot: Slot, place: SlotPlace) => number
  return height(slot, place)
}

/** Whether a slot, or a column of its grid, is too narrow for words. */
export const isTooNarrow = (slot: Slot, width: number): boolean =>
  width < 2 * slot.size ||
  ('spans' in slot &&
    slot.spans.some((span) => (span / gridColumns) * width - spacing.cellPadding < slot.size))
