import {
  type Block,
  type Blockquote,
  type Callout,
  type Code,
  type Comparison,
  type List,
  type ListItem,
  type Reveal,
  type Table,
  titleParagraph,
} from '@trifold/core'
import { languageOf, readCodeFence, writeCodeFence } from '@trifold/prose'
import { floor, spacing } from '../geometry.ts'
import { blockHeight } from '../measure/block-height.ts'
import { breakRanks, rankIn } from './break-rank.ts'
import { type Fit, fits, gather } from './fit.ts'
import { flattenList } from './flatten-list.ts'
import { imagesIn } from './images-in.ts'
import { plainForm } from './plain-form.ts'
import { splitParagraph } from './split-paragraph.ts'
import { tellCaptions } from './tell-captions.ts'

/**
 * A block as pieces that each fit the box at the floor: sentences, items, rows, lines of code. A block that cannot
 * be split (raw HTML, one image) comes back whole.
 */
const splitBlock = (whole: Block, fit: Fit): Block[] => {
  const captioned = whole.type === 'paragraph' ? tellCaptions(whole) : undefined
  if (captioned !== undefined) return splitBlocks(captioned, fit)
  const block = whole.type === 'list' ? flattenList(whole, fit.width) : whole
  if (fits([block], fit)) return [block]
  if (block.type === 'paragraph') return splitParagraph(block, fit)
  if (block.type === 'list') return splitList(block, fit)
  if (block.type === 'table' && block.children.length > 2) return splitTable(block, fit)
  if (block.type === 'comparison' && block.children.length > 1) return splitComparison(block, fit)
  if (block.type === 'code') return splitCode(block, fit)
  if (block.type === 'blockquote' || block.type === 'callout' || block.type === 'reveal')
    return splitInside(block, fit)
  const plainer = plainForm(block)
  return plainer === undefined ? [block] : splitBlocks(plainer, fit)
}

/** A quotation, callout or reveal as several of its kind. */
const splitInside = (block: Blockquote | Callout | Reveal, fit: Fit): Block[] => {
  // What stands around the parts stands around each.
  const around =
    blockHeight(fit.ruler, { ...block, children: [] }, floor, fit.width) + floor * spacing.blockGap
  if (around > fit.height / 2) return splitBlocks([...titleParagraph(block), ...block.children], fit)
  const inside = inner(fit, around)
  return splitInGroups(block.children, inside).map((children) => ({ ...block, children }))
}

/** Blocks in groups that each fit the box, cut where they have to be. */
export const splitInGroups = (blocks: readonly Block[], fit: Fit): Block[][] =>
  blocks.length > 0 && blocks.every(staysWhole) && fits(blocks, fit)
    ? [[...blocks]]
    : gather(splitBlocks(blocks, fit), fit)

/** Whether a block that fits its box is left as it is: captions are told apart, and lists may be too deep. */
const staysWhole = (block: Block): boolean =>
  block.type === 'paragraph' ? imagesIn(block.children).length === 0 : block.type !== 'list'

/** All blocks as pieces that each fit the box. */
export const splitBlocks = (blocks: readonly Block[], fit: Fit): Block[] =>
  blocks.flatMap((block) => splitBlock(block, fit))

/** The box inside a list item, a quotation or a callout, with the height that is taken above and below. */
const inner = (fit: Fit, around = 0): Fit => ({
  ...fit,
  width: Math.max(fit.width - floor * spacing.indent, floor * 4),
  // A box that is no higher than a line still takes a line: splitting ends.
  height: Math.max(fit.height - around, floor * 2),
})

const splitList = (list: List, fit: Fit): Block[] => {
  const items = list.children.flatMap((item, index): List[] => {
    const start = list.ordered ? (list.start ?? 1) + index : list.start
    const one = (child: ListItem): List => ({ ...list, start, children: [child] })
    if (fits([one(item)], fit)) return [one(item)]
    const inside = inner(fit, floor * spacing.blockGap)
    return splitInGroups(item.children, inside).map((children) => one({ ...item, children }))
  })
  return gather(items, fit).map((group) => ({
    ...list,
    start: group[0]?.start,
    children: group.flatMap((piece) => piece.children),
  }))
}

const splitTable = (table: Table, fit: Fit): Block[] => {
  const [header, ...rows] = table.children
  if (header === undefined) return [table]
  const half = Math.ceil(rows.length / 2)
  return [rows.slice(0, half), rows.slice(half)].flatMap((part) =>
    splitBlock({ ...table, children: [header, ...part] }, fit),
  )
}

const splitComparison = (comparison: Comparison, fit: Fit): Block[] => {
  const { children } = comparison
  const half = Math.ceil(children.length / 2)
  return [children.slice(0, half), children.slice(half)].flatMap((part) =>
    splitBlock({ ...comparison, children: part }, fit),
  )
}

const splitCode = (code: Code, fit: Fit): Block[] => {
  const lines = code.value.split('\n')
  if (lines.length < 2) return splitLine(code, fit)
  const half = middleOf(lines)
  return [codePart(code, lines, 0, half), codePart(code, lines, half, lines.length)].flatMap((part) =>
    splitBlock(part, fit),
  )
}

/** Characters of a line of code below which it is not cut. */
const shortLine = 40

/** One line of code that alone is too high, in parts that each keep its mark and its number. */
const splitLine = (code: Code, fit: Fit): Block[] => {
  const characters = [...code.value]
  if (characters.length < shortLine) return [code]
  const half = Math.ceil(characters.length / 2)
  return [characters.slice(0, half), characters.slice(half)].flatMap((part) =>
    splitBlock({ ...code, value: part.join('') }, fit),
  )
}

/** Some lines of code, without blank ones at either end; marks and numbers stay on their lines. */
const codePart = (code: Code, lines: readonly string[], start: number, end: number): Code => {
  const part = lines.slice(start, end)
  const blank = Math.max(
    part.findIndex((line) => line.trim() !== ''),
    0,
  )
  const from = start + blank
  const value = part.slice(blank).join('\n').trimEnd()
  const { title, marked, firstNumber } = readCodeFence(code)
  const fence = {
    ...(title === undefined ? {} : { title }),
    marked: marked.filter((line) => line > from && line <= end).map((line) => line - from),
    ...(firstNumber === undefined ? {} : { firstNumber: firstNumber + from }),
  }
  return { ...code, lang: languageOf(code.lang), meta: writeCodeFence(fence) || undefined, value }
}

/** The best place to break some lines in their middle half, the nearest to the middle among the best. */
const middleOf = (lines: readonly string[]): number => {
  const half = Math.ceil(lines.length / 2)
  const rankOf = rankIn(lines)
  for (const rank of breakRanks)
    for (let distance = 0; distance <= lines.length / 4; distance += 1)
      for (const at of [half - distance, half + distance])
        if (at > 0 && at < lines.length && rankOf(at) === rank) return at
  return half
}
