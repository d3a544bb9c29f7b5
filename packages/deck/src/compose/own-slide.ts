import { type Block, type Column, type Image, plainText, type Slide } from '@trifold/core'
import { type Size, sizesFrom, spacing } from '../geometry.ts'
import { blocksHeight } from '../measure/ruler.ts'
import type { Slot } from '../slot.ts'
import { gather, splitBlocks } from '../split/split-block.ts'
import { composeFlow } from './bullets.ts'
import type { Body, Composition, Frame } from './composition.ts'
import { figuresOf, imageSlot, untold } from './figure.ts'
import { composeQuote, splitAttribution } from './quote.ts'
import { composeRemark } from './remark.ts'
import { underTitle } from './under-title.ts'

/** Characters of a statement that may be set as large as a title. */
const shortStatement = 60

/** A slide that the author laid out, whatever it holds. */
export const composeOwnSlide = (
  composition: Composition,
  { layout, children }: Slide,
  frame: Frame,
): Body[] => {
  const columns = columnsOf(composition, children)
  if (columns.length > 1)
    return composeColumns(composition, columns, frame).map((body) => ({
      ...body,
      layout: layout ?? body.layout,
    }))
  if (layout === 'quote') return composeQuote(composition, splitAttribution(unquoted(children)), frame)
  if (layout === 'statement' || layout === 'section' || layout === 'title')
    return composeRemark(composition, children, frame, {
      layout: 'statement',
      slot: 'statement',
      largest: layout !== 'statement' ? 36 : plainText(children).length > shortStatement ? 56 : 72,
    })
  if (layout === 'summary')
    return composeRemark(composition, children, frame, { layout, slot: 'summary', largest: 36 })
  return composeFlow(composition, children, frame).map((body) => ({ ...body, layout: layout ?? body.layout }))
}

const unquoted = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => (block.type === 'blockquote' ? block.children : [block]))

/** What stands in one column: blocks, or one image. */
type ColumnContent = { blocks: Block[] } | { image: Image }

/** The author's columns; or text and image side by side, where a slide holds both. */
const columnsOf = (composition: Composition, children: readonly Block[]): ColumnContent[] => {
  const columns = children.filter((child): child is Column => child.type === 'column')
  if (columns.length > 0) {
    const [first = [], ...others] = columns.map(underTitle)
    const rest = children.filter(({ type }) => type !== 'column')
    return [[...rest, ...first], ...others].map((blocks) => contentOf(composition, blocks))
  }
  const image = children.findIndex((child) => isFigure(composition, child))
  const others = children.filter((_, index) => index !== image)
  const alone = children[image]
  if (alone === undefined || others.length === 0 || others.some((child) => isFigure(composition, child)))
    return []
  const text = { blocks: others }
  const picture = contentOf(composition, [alone])
  // The author’s order is the order of the columns.
  return image === 0 ? [picture, text] : [text, picture]
}

const isFigure = (composition: Composition, block: Block): boolean =>
  block.type === 'paragraph' && figuresOf(composition, block).only

const contentOf = (composition: Composition, blocks: Block[]): ColumnContent => {
  const [only] = blocks
  if (blocks.length !== 1 || only?.type !== 'paragraph') return { blocks }
  const { images, only: figure } = figuresOf(composition, only)
  const [image] = images
  return figure && images.length === 1 && image !== undefined ? { image } : { blocks }
}

const composeColumns = (
  composition: Composition,
  columns: readonly ColumnContent[],
  frame: Frame,
): Body[] => {
  const { ruler } = composition
  const gaps = (columns.length - 1) * spacing.columnGap
  const width = Math.max(Math.floor((frame.width - gaps) / columns.length), 120)
  const fit = { ruler, width, height: frame.height }
  const pages = columns.map((column) =>
    'image' in column ? [] : gather(splitBlocks(column.blocks, fit), fit),
  )
  const count = Math.max(1, ...pages.map((page) => page.length))
  const size =
    sizesFrom(28).find((candidate) =>
      pages.every((page) =>
        page.every((blocks) => blocksHeight(ruler, blocks, candidate, width) <= frame.height),
      ),
    ) ?? 20
  const spoken = columns.flatMap((column) =>
    'image' in column ? untold(composition, column.image, width) : [],
  )
  return Array.from({ length: count }, (_, index) => ({
    layout: 'bullets' as const,
    notes: index === 0 ? spoken : [],
    slots: Object.fromEntries(
      columns.map((column, at) => [
        `column-${at + 1}`,
        slotOf(composition, index === 0 ? column : { blocks: [] }, {
          blocks: pages[at]?.[index] ?? [],
          size,
          frame: { ...frame, width },
        }),
      ]),
    ),
  }))
}

const slotOf = (
  composition: Composition,
  column: ColumnContent,
  { blocks, size, frame }: { blocks: Block[]; size: Size; frame: Frame },
): Slot =>
  'image' in column ? imageSlot(composition, column.image, frame) : { kind: 'blocks', blocks, size }
