import type { Block, Phrasing } from '@trifold/core'
import { floor, gridColumns, spacing } from '../geometry.ts'
import type { BeatCard, CodeSlot, Item, Slot, SlotKind } from '../slot.ts'
import { blockHeight, itemBlocksHeight } from './block-height.ts'
import { codeLines } from './code-lines.ts'
import { blocksHeight, inHeadingFace, inlineHeight, type Ruler, stack } from './ruler.ts'
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

/** A line of thought, with its images. */
const lineHeight = (ruler: Ruler, children: readonly Phrasing[], size: number, width: number): number =>
  blockHeight(ruler, { type: 'paragraph', id: 'line', children: [...children] }, size, width)

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

/** How a name and what is said of it stand beside each other: the share of the names, and what is around both in px. */
export const pairSettings = {
  terms: { share: 0.32, padding: 28, rule: 1 },
  questions: { share: 0.4, padding: 20, rule: 1 },
} as const

/** Height of a name with what is said of it at its right. */
export const pairHeight = (
  ruler: Ruler,
  { name, blocks }: { name: readonly Phrasing[]; blocks: readonly Block[] },
  { share, padding, rule }: { share: number; padding: number; rule: number },
  { size, width }: { size: number; width: number },
): number => {
  const left = Math.floor((width - spacing.columnGap) * share)
  const right = width - spacing.columnGap - left
  return (
    2 * padding +
    rule +
    Math.max(
      inlineHeight(ruler, name, size, left, { bold: true }),
      blocksHeight(ruler, blocks, size, right),
      size * spacing.lineHeight,
    )
  )
}

/** White space above a beat's number, and the number. */
const beatTop = 16 + 28
/** A beat's name, in em of its text; the white space above and below it, and between its lines. */
const beatName = { size: 1.2, above: 4, below: 8, lineHeight: 1.25 }

/** Height of a beat of a story. */
export const beatHeight = (
  ruler: Ruler,
  { name, blocks }: Pick<BeatCard, 'name' | 'blocks'>,
  size: number,
  width: number,
): number => {
  const { lineHeight, above, below } = beatName
  const heading =
    name.length === 0
      ? size * spacing.blockGap
      : above + inlineHeight(ruler, name, size * beatName.size, width, { bold: true, lineHeight }) + below
  return beatTop + heading + blocksHeight(ruler, blocks, size, width)
}

/** White space between two rows of beats. */
export const beatRowGap = 32

const beatsHeight = (beats: readonly BeatCard[], columns: number, size: number, place: SlotPlace): number => {
  const { ruler, width } = place
  const each = Math.floor((width - (columns - 1) * spacing.columnGap) / columns)
  const rows: number[] = []
  beats.forEach((beat, index) => {
    const row = Math.floor(index / columns)
    rows[row] = Math.max(rows[row] ?? 0, beatHeight(ruler, beat, size, each))
  })
  return stack(rows, beatRowGap)
}

/** White space around code, at each side, and below its title. */
export const codePadding = 24
export const belowCodeTitle = 12
/** Widest that a digit of a line number is, in em; and the white space beside the number, in digits. */
const digit = 0.62
const besideNumber = 2

/** Width of the gutter of line numbers up to `last`, in em; 0 without numbers. */
export const gutterWidth = (last: number | undefined): number =>
  last === undefined ? 0 : (String(last).length + besideNumber) * digit

/** Height of the title above code in a box of this width, with the white space below it. */
export const codeTitleHeight = (ruler: Ruler, title: string | undefined, width: number): number =>
  title === undefined
    ? 0
    : ruler.measurer.lines([{ text: title, bold: true }], floor, width) * floor * spacing.lineHeight +
      belowCodeTitle

const codeHeight = ({ value, title, firstNumber, size }: CodeSlot, { ruler, width }: SlotPlace): number => {
  const inside = width - 2 * codePadding
  const last = firstNumber === undefined ? undefined : firstNumber + value.split('\n').length
  const lines = value
    .split('\n')
    .reduce((sum, line) => sum + codeLines(ruler, line, size, inside - gutterWidth(last) * size), 0)
  return (
    2 * codePadding + codeTitleHeight(ruler, title, inside) + lines * Math.ceil(size * spacing.lineHeight)
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
    lineHeight(ruler, content, size, width - (indents[name] ?? 0) - (name === 'source' ? dash * size : 0)),
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
  terms: ({ terms, size }, { ruler, width }) =>
    stack(
      terms.map(({ term, meaning }) =>
        pairHeight(ruler, { name: term, blocks: meaning }, pairSettings.terms, { size, width }),
      ),
      0,
    ),
  questions: ({ questions, size }, { ruler, width }) =>
    stack(
      questions.map(({ question, answer }) =>
        pairHeight(ruler, { name: question, blocks: answer }, pairSettings.questions, { size, width }),
      ),
      0,
    ),
  beats: ({ beats, columns, size }, place) => beatsHeight(beats, columns, size, place),
  comparison: ({ corner, subjects, rows, ...grid }, place) =>
    gridHeight(
      [corner, ...subjects.map(({ content }) => content)],
      rows.map(({ dimension, cells }) => [dimension, ...cells]),
      grid,
      place,
    ),
  table: ({ header, rows, ...grid }, place) => gridHeight(header, rows, grid, place),
  code: codeHeight,
  math: ({ height }) => height,
  image: ({ caption }, { ruler, width }) =>
    leastPicture + (caption === undefined ? 0 : 16 + lineHeight(ruler, caption, floor, width)),
  works: ({ works, size }, { ruler, width }) => worksHeight(ruler, works, size, width),
  credits: ({ authors, date }, place) =>
    creditsHeight([...authors, ...(date === undefined ? [] : [date])], place),
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
