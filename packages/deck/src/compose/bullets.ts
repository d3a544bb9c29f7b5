import { type Block, type List, plainText } from '@trifold/core'
import { floor, type Size, spacing } from '../geometry.ts'
import { blockHeight } from '../measure/block-height.ts'
import { blocksHeight } from '../measure/ruler.ts'
import { itemHeight } from '../measure/slot-height.ts'
import type { Item, ItemsSlot } from '../slot.ts'
import { paginate } from '../split/paginate.ts'
import { splitBlocks, splitInGroups } from '../split/split-block.ts'
import type { Body, Composition, Frame } from './composition.ts'
import { condense } from './condense.ts'
import { inTwoColumns } from './two-columns.ts'

/** Things that stand in a list, whatever kind of block they come from. */
export interface Entry {
  readonly head: Pick<Item, 'id' | 'number'>
  /** The box of a task, which its first part alone has. */
  readonly box?: Pick<Item, 'checked'>
  readonly children: Block[]
}

/** Items as slides show them; those that are higher than a slide are split. */
export interface PreparedItems {
  readonly items: Item[]
  readonly shortened: boolean
  readonly apart: Block[]
}

/** A list's items as entries, numbered if the list is. */
export const entriesOf = (list: List): Entry[] =>
  list.children.map(({ id, checked, children }, index) => ({
    head: list.ordered ? { id, number: (list.start ?? 1) + index } : { id },
    ...(typeof checked === 'boolean' ? { box: { checked } } : {}),
    children,
  }))

/** Cuts long items to what a slide shows, and makes sure that each fits one. */
export const prepareItems = (
  composition: Composition,
  entries: readonly Entry[],
  frame: Frame,
): PreparedItems => {
  let shortened = false
  const apart: Block[] = []
  const fit = { ruler: composition.ruler, width: textWidth(frame, 20), height: frame.height - 40 }
  const items: Item[] = []
  for (const { head, box, children } of entries) {
    const short = condense(composition, children)
    shortened ||= short.shortened
    apart.push(...short.apart)
    const [first = [], ...others] = splitInGroups(short.blocks, fit)
    items.push({ ...head, ...box, marker: true, blocks: first })
    for (const blocks of others) items.push({ ...head, marker: false, blocks })
  }
  return { items, shortened, apart }
}

const textWidth = (frame: Frame, size: number): number =>
  Math.min(frame.width, spacing.measure) - size * spacing.indent * 1.3

/** Whether items are so few and so short that each is one look. */
const isTerse = (items: readonly Item[], most: number, letters: number): boolean =>
  items.length <= most &&
  items.every(({ blocks }) => blocks.length === 1 && plainText(blocks).length <= letters)

/** A slide of few words needs them large, or it looks forgotten. */
const largestFor = (items: readonly Item[], points: boolean): Size => {
  if (isTerse(items, 4, 36)) return 44
  return points || items.length <= 3 || isTerse(items, 5, 48) ? 36 : 28
}

/** Slides of items; `points` are few, large, and set apart by hairlines. */
export const composeItems = (
  composition: Composition,
  { items, style, most }: { items: readonly Item[]; style: ItemsSlot['style']; most?: number },
  frame: Frame,
): Body[] => {
  const points = style === 'points'
  const heightOf = (item: Item, size: number, { width }: Frame) =>
    itemHeight(composition.ruler, item, { points, size, width })
  const inSteps = (shown: readonly Item[]): Item[] =>
    shown.map((item, index) => (composition.reveal ? { ...item, step: index + 1 } : item))
  const stepsOf = (shown: readonly Item[]): number => (composition.reveal ? shown.length : 0)
  const columns = inTwoColumns({ items: inSteps(items), style, heightOf }, frame)
  if (columns !== undefined) return [{ ...columns, steps: stepsOf(items) }]
  const pages = paginate({
    items,
    height: frame.height,
    // A template says how large text is; next to its titles larger lists would be too loud.
    largest: composition.geometry.header === undefined ? largestFor(items, points) : 28,
    heightOf: (item, size) => heightOf(item, size, frame),
    gap: (size) => (points ? 0 : size * spacing.itemGap),
    most: most ?? (points ? 6 : 10),
  })
  return pages.map(({ items, size }) => ({
    layout: 'bullets',
    slots: { body: { kind: 'items', style, items: inSteps(items), size } },
    steps: stepsOf(items),
  }))
}

/** Slides of blocks as they come. */
export const composeFlow = (composition: Composition, blocks: readonly Block[], frame: Frame): Body[] => {
  const width = Math.min(frame.width, spacing.measure)
  const fit = { ruler: composition.ruler, width, height: frame.height }
  const isTooHigh = (block: Block) => blockHeight(composition.ruler, block, floor, width) > frame.height
  const pieces = splitBlocks(blocks, fit)
  // What can be neither split nor fitted, such as a table in raw HTML, is spoken.
  const spoken = pieces.filter(isTooHigh)
  const pages = paginate({
    items: pieces.filter((piece) => !spoken.includes(piece)),
    height: frame.height,
    largest: 28,
    heightOf: (block, size) => blocksHeight(composition.ruler, [block], size, width),
    gap: (size) => size * spacing.blockGap,
  })
  if (pages.length === 0 && spoken.length > 0) return [{ layout: 'bullets', slots: {}, notes: spoken }]
  return pages.map(({ items, size }, index) => ({
    layout: 'bullets',
    slots: { body: { kind: 'blocks', blocks: items, size } },
    notes: index === 0 ? spoken : [],
  }))
}
