import { type Block, type Column, type Image, plainText, type Slide } from '@trifold/core'
import { type Size, sizesFrom, spacing } from '../geometry.ts'
import { blocksHeight } from '../measure/ruler.ts'
import type { Slot } from '../slot.ts'
import { gather } from '../split/fit.ts'
import { splitBlocks } from '../split/split-block.ts'
import { composeFlow } from './bullets.ts'
import type { Body, Composition, Frame } from './composition.ts'
import { besideImage, figuresOf, imageSlot, untold } from './figure.ts'
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

/** Characters of a column that may be set larger than text. */
const shortColumn = 120

/** Widths of columns: equal ones, but for a picture higher than wide, which leaves two thirds to the text beside it. */
const widthsOf = (composition: Composition, columns: readonly ColumnContent[], frame: Frame): number[] => {
  const gaps = (columns.length - 1) * spacing.columnGap
  const equal = columns.map(() => Math.max(Math.floor((frame.width - gaps) / columns.length), 120))
  const pictures = columns.filter((column) => 'image' in column)
  const [picture] = pictures
  if (columns.length !== 2 || pictures.length !== 1 || picture === undefined) return equal
  const { text, image, third } = besideImage(composition, picture.image, frame)
  return third ? columns.map((column) => (column === picture ? image.width : text.width)) : equal
}

const composeColumns = (
  composition: Composition,
  columns: readonly ColumnContent[],
  frame: Frame,
  widths = widthsOf(composition, columns, frame),
): Body[] => {
  const { ruler } = composition
  const widthOf = (at: number): number => widths[at] ?? frame.width
  const pages = columns.map((column, at) => {
    const fit = { ruler, width: widthOf(at), height: frame.height }
    return 'image' in column ? [] : gather(splitBlocks(column.blocks, fit), fit)
  })
  const count = Math.max(1, ...pages.map((page) => page.length))
  const isUneven = new Set(widths).size > 1
  // Where the text goes on, there is no picture beside it any more.
  if (count > 1 && isUneven)
    return composeColumns(
      composition,
      columns,
      frame,
      columns.map(() => Math.floor((frame.width - spacing.columnGap) / 2)),
    )
  const isShort = columns.every(
    (column) => 'blocks' in column && plainText(column.blocks).length <= shortColumn,
  )
  const size =
    sizesFrom(isShort && columns.length === 2 ? 36 : 28).find((candidate) =>
      pages.every((page, at) =>
        page.every((blocks) => blocksHeight(ruler, blocks, candidate, widthOf(at)) <= frame.height),
      ),
    ) ?? 20
  const spoken = columns.flatMap((column, at) =>
    'image' in column ? untold(composition, column.image, widthOf(at)) : [],
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
          frame: { ...frame, width: widthOf(at) },
          third: isUneven,
        }),
      ]),
    ),
  }))
}

const slotOf = (
  composition: Composition,
  column: ColumnContent,
  { blocks, size, frame, third }: { blocks: Block[]; size: Size; frame: Frame; third: boolean },
): Slot => {
  if (!('image' in column)) return { kind: 'blocks', blocks, size }
  return { ...imageSlot(composition, column.image, frame), ...(third ? { third } : {}) }
}
