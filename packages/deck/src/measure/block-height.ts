import {
  type Block,
  type BlockHandlers,
  handle,
  type List,
  type ListItem,
  type Phrasing,
  type Table,
} from '@trifold/core'
import { readCodeFence } from '@trifold/prose'
import { floor, spacing } from '../geometry.ts'
import { htmlHeight } from './html-height.ts'
import { mathAsCode } from './math-box.ts'
import type { Run } from './measurer.ts'
import { blocksHeight, inlineHeight, type Ruler, stack } from './ruler.ts'
import { cellsHeight, type Rows } from './table-spans.ts'

/** Where a block is measured: its text size and the width that it has, in px. */
export interface Place {
  readonly ruler: Ruler
  readonly size: number
  readonly width: number
}

const text = (nodes: readonly Phrasing[], { ruler, size, width }: Place, bold = false): number =>
  inlineHeight(ruler, nodes, size, width, bold)

const inside = (blocks: readonly Block[], { ruler, size, width }: Place): number =>
  blocksHeight(ruler, blocks, size, Math.max(width, size * 4))

const indented = (blocks: readonly Block[], place: Place): number =>
  inside(blocks, { ...place, width: place.width - spacing.indent * place.size })

/** A block with a title line, as Trifold's own blocks are printed where they are part of something else. */
const titled = (title: readonly Phrasing[] | undefined, heights: number[], place: Place): number =>
  stack(
    [title === undefined ? place.size * spacing.lineHeight : text(title, place, true), ...heights],
    place.size * spacing.blockGap,
  ) + place.size

/** White space above a list inside an item, and between the items of a list among other blocks, in em. */
export const listGap = 0.4

/** Height of what stands in an item of a list: a list in it stands nearer to what is above it, and never at its edge. */
export const itemBlocksHeight = (
  ruler: Ruler,
  blocks: readonly Block[],
  size: number,
  width: number,
): number => {
  const below = blocks.slice(1).filter(({ type }) => type === 'list').length
  return (
    blocksHeight(ruler, blocks, size, width) +
    size * ((blocks[0]?.type === 'list' ? listGap : 0) - below * (spacing.blockGap - listGap))
  )
}

/** Widest that the word is which says what kind of block it is, in em. */
const label = 7

/** A block with a word for its kind before its title, indented as a whole. */
const labelled = (
  title: readonly Phrasing[] | undefined,
  children: readonly Block[],
  place: Place,
): number => {
  const { size, width } = place
  const room = { ...place, width: Math.max(width - (spacing.indent + label) * size, size * 4) }
  return titled(title, [indented(children, place)], room)
}

const parts = (children: readonly { children: Block[] }[], { ruler, size, width }: Place): number => {
  const room = Math.max(width - spacing.indent * size, size * 4)
  return stack(
    children.map((child) =>
      Math.max(itemBlocksHeight(ruler, child.children, size, room), size * spacing.lineHeight),
    ),
    size * listGap,
  )
}

/** The box that a browser ticks a task in, with the white space around it, in px. */
const taskBox = 26

/** A list; the box of a task stands in the line of its text, or above its paragraphs. */
const list = (node: List, place: Place): number => {
  const tasks = node.children.filter(({ checked }) => typeof checked === 'boolean')
  if (tasks.length === 0) return parts(node.children, place)
  const isLoose = ({ spread, children }: ListItem) =>
    node.spread || spread || children.filter(({ type }) => type === 'paragraph').length > 1
  const above = tasks.filter(isLoose).length * place.size * (spacing.lineHeight + spacing.blockGap)
  const width = place.width - taskBox
  const leaves = tasks.filter((task) => !isLoose(task) && leavesBox(task, { ...place, width })).length
  return parts(node.children, { ...place, width }) + above + leaves * place.size * spacing.lineHeight
}

/** Whether a task may begin below its box: with a word that is wider than the rest of the line. */
const leavesBox = ({ children }: ListItem, { ruler, size, width }: Place): boolean => {
  const [first] = children
  return (
    first?.type === 'paragraph' &&
    ruler.measurer.widestWord(ruler.runs(first.children, false)) * size > width - spacing.indent * size
  )
}

/** Heights of the rows of a table that is part of something else: its columns are equally wide. */
export const rowHeights = (rows: Rows, { ruler, size, width }: Place): number[] => {
  const columns = Math.max(1, ...rows.map((row) => row.length))
  const room = Math.max(width / columns - spacing.cellPadding, size)
  return rows.map((row) =>
    cellsHeight(
      ruler,
      row,
      size,
      row.map(() => room),
      true,
    ),
  )
}

const table = (node: Table, place: Place): number =>
  rowHeights(
    node.children.map((row) => row.children.map((cell) => cell.children)),
    place,
  ).reduce((sum, height) => sum + height, 0)

/** Height of the caption of an image that has a paragraph to itself. */
export const captionHeight = ([image, ...others]: readonly Phrasing[], place: Place): number => {
  const title = image?.type === 'image' && others.length === 0 ? image.title : undefined
  return title ? text([{ type: 'text', value: title }], place) : 0
}

/** Height of a line of thought, with its images and their caption. */
export const textHeight = (children: readonly Phrasing[], place: Place): number =>
  text(children, place) + captionHeight(children, place)

/** Size of code among other blocks, as a share of theirs. */
const codeShare = 0.8

/** Size of code among other blocks of a size. */
export const innerCodeSize = (size: number): number => Math.max(size * codeShare, floor)

/** Code as it stands on a slide: its spaces are kept, a tab is as wide as two. */
export const codeRuns = (value: string): Run[] => [
  { text: value.replaceAll('\t', '  '), code: true, preserved: true },
]

const handlers: BlockHandlers<number, Place> = {
  paragraph: ({ children }, place) => textHeight(children, place),
  heading: ({ children }, place) => text(children, place, true),
  blockquote: ({ children }, place) => indented(children, place),
  list,
  table,
  code: (node, { ruler, size, width }) => {
    const { value } = node
    const { title } = readCodeFence(node)
    const titleLines =
      title === undefined ? 0 : ruler.measurer.lines([{ text: title, bold: true }], floor, width)
    const codeSize = innerCodeSize(size)
    const lines = ruler.measurer.lines(codeRuns(value), codeSize, width - 32)
    return (
      lines * codeSize * spacing.lineHeight +
      32 +
      titleLines * floor * spacing.lineHeight +
      (title === undefined ? 0 : 8)
    )
  },
  math: (node, place) => {
    const box = place.ruler.math(node.value, true)
    return box === undefined
      ? handle<Block, number, Place>(handlers, mathAsCode(node), place)
      : Math.min(box.height * place.size, spacing.formula) + 1
  },
  html: ({ value }, { ruler, size, width }) => htmlHeight(ruler, value, size, width),
  thematicBreak: (_, { size }) => size,
  section: ({ heading, children }, place) => titled(heading, [inside(children, place)], place),
  termDefinition: ({ title, children }, place) => titled(title, [inside(children, place)], place),
  comparison: ({ title, corner, subjects, children }, place) => {
    const rows = [
      [corner, ...subjects.map((subject) => subject.children)],
      ...children.map((row) => [row.dimension, ...row.cells]),
    ]
    const heights = rowHeights(rows, place)
    return titled(title, heights, place)
  },
  // The word that says where the story turns may stand on a line of its own.
  story: ({ title, turn, children }, place) =>
    titled(title, [parts(children, place)], place) + (turn === undefined ? 0 : place.size * 2),
  keyPoints: ({ title, children }, place) => titled(title, [parts(children, place)], place),
  steps: ({ title, children }, place) => titled(title, [parts(children, place)], place),
  faq: ({ title, children }, place) =>
    titled(
      title,
      children.flatMap(({ question, children }) => [text(question, place, true), inside(children, place)]),
      place,
    ),
  summary: ({ title, children }, place) => labelled(title, children, place),
  notes: () => 0,
  slide: ({ title, children }, place) => titled(title, [inside(children, place)], place),
  column: ({ title, children }, place) => titled(title, [inside(children, place)], place),
  reveal: ({ title, children }, place) => titled(title, [inside(children, place)], place),
  only: ({ children }, place) => inside(children, place),
  except: ({ children }, place) => inside(children, place),
  callout: ({ title, children }, place) => labelled(title, children, place),
}

/** Upper bound of a block's height in px, set at `size` in a box `width` wide. */
export const blockHeight = (ruler: Ruler, block: Block, size: number, width: number): number =>
  ruler.remember(block, size, width, () => handle(handlers, block, { ruler, size, width }))
