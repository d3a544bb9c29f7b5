import { type Block, isComment, type List, type ListItem, type Position } from '@trifold/core'
import type { Report } from '../source/report.ts'
import type { FencedContent } from './block.ts'

/** Blocks that say something: comments (`<!-- … -->`) are none. */
export const written = (blocks: readonly Block[]): Block[] =>
  blocks.filter((block) => block.type !== 'html' || !isComment(block.value))

/** What a block is called in messages: those with a fence as on the fence. */
const names: Readonly<Record<Block['type'], string>> = {
  paragraph: 'a paragraph',
  heading: 'a heading',
  blockquote: 'a quote',
  list: 'a list',
  table: 'a table',
  code: 'a block of code',
  math: 'a formula',
  html: 'HTML',
  thematicBreak: 'a thematic break',
  section: 'a section',
  termDefinition: 'a block definition',
  comparison: 'a block comparison',
  story: 'a block story',
  keyPoints: 'a block key-points',
  steps: 'a block steps',
  faq: 'a block faq',
  summary: 'a block summary',
  notes: 'a block notes',
  slide: 'a block slide',
  column: 'a block column',
  reveal: 'a block reveal',
  only: 'a block only',
  except: 'a block except',
  callout: 'a callout',
}

/** Reports every block that does not belong into its parent. */
export const reportForeign = (
  name: string,
  expected: string,
  foreign: readonly Block[],
  report: Report,
): void => {
  for (const block of foreign) {
    report(block.position, {
      code: 'block-content',
      severity: 'error',
      message: `The block ${name} holds ${names[block.type]} here; expected ${expected} and nothing else.`,
      help: `Move it out of the block, above :::${name} or below its closing :::.`,
    })
  }
}

/** The one list of a block such as `steps`; anything else in it, or no list, is reported. */
export const soleList = (
  name: string,
  { children, opening, report }: FencedContent<object>,
  ordered: boolean,
): List | undefined => {
  const expected = ordered ? 'one numbered list' : 'one list'
  const blocks = written(children)
  const list = blocks.find((block): block is List => block.type === 'list')
  if (list === undefined) {
    const example = ordered ? '1. and its text' : '- and its text'
    return reportMissing(
      name,
      { expected, help: `Begin each item with ${example}.` },
      blocks,
      opening,
      report,
    )
  }
  const foreign = blocks.filter((block) => block !== list)
  const apart = betweenLists(blocks)
  for (const block of apart) reportApart(name, block, report)
  // Where something parts the items, the list goes on behind it.
  const others = foreign.filter((block) => !apart.has(block) && (apart.size === 0 || block.type !== 'list'))
  reportForeign(name, expected, others, report)
  if (ordered && list.ordered !== true) {
    report(list.position, {
      code: 'list-ordered',
      severity: 'error',
      message: `The list of the block ${name} has bullets; expected numbers, since its order has a meaning.`,
      help: 'Begin its items with 1., 2., 3.',
    })
    return undefined
  }
  warnOfStart(name, list, report)
  warnOfTasks(name, list.children, report)
  return list
}

/** What stands between the first list and the last, and so parts what was meant as one. */
const betweenLists = (blocks: readonly Block[]): ReadonlySet<Block> => {
  const isList = ({ type }: Block): boolean => type === 'list'
  const between = blocks.slice(blocks.findIndex(isList), blocks.findLastIndex(isList))
  return new Set(between.filter((block) => !isList(block) && block.type !== 'heading'))
}

const reportApart = (name: string, { type, position }: Block, report: Report): void =>
  report(position, {
    code: 'block-content',
    severity: 'error',
    message: `The block ${name} holds ${names[type]} between its items, which ends its list; expected it in the item above.`,
    help: 'Indent it so that it begins below the first letter of that item.',
  })

/** Reports that a block lacks what it is made of, and what it holds instead. */
export const reportMissing = (
  name: string,
  { expected, help }: { readonly expected: string; readonly help: string },
  blocks: readonly Block[],
  opening: Position,
  report: Report,
): undefined => {
  const held = [...new Set(blocks.map(({ type }) => names[type]))]
  const found = held.length === 0 ? 'is empty' : `holds ${held.slice(0, 3).join(', ')}`
  report(opening, {
    code: 'block-complete',
    severity: 'error',
    message: `The block ${name} ${found}; expected ${expected}.`,
    help,
  })
}

const warnOfStart = (name: string, { ordered, start, position }: List, report: Report): void => {
  if (ordered !== true || typeof start !== 'number' || start === 1) return
  report(position, {
    code: 'list-from-one',
    severity: 'warning',
    message: `The list of the block ${name} begins with ${start}; there its items are counted from 1.`,
    help: 'Begin with 1., or take the list out of the block.',
  })
}

const warnOfTasks = (name: string, items: readonly ListItem[], report: Report): void => {
  const task = items.find(({ checked }) => typeof checked === 'boolean')
  if (task === undefined) return
  report(task.position, {
    code: 'list-plain',
    severity: 'warning',
    message: `A list in the block ${name} has check boxes, which are left out there.`,
    help: 'Delete [ ] and [x], or take the list out of the block.',
  })
}

/** The parts of a block that are made of a list's items. */
export const partsOf = <Type extends string>(
  list: List,
  type: Type,
): (Omit<ListItem, 'type'> & { type: Type })[] =>
  list.children.map(({ id, position, children }) => ({
    id,
    position,
    type,
    children,
  }))

/** Tells of a block that may hold anything and holds nothing: it is left empty in every format. */
export const reportEmpty = (
  name: string,
  { frame, children, opening, report }: FencedContent<object>,
): void => {
  if (frame.title !== undefined || written(children).length > 0) return
  report(opening, {
    code: 'block-complete',
    severity: 'warning',
    message: `The block ${name} is empty; expected text in it.`,
    help: `Write it between :::${name} and the ::: that closes it, or delete both lines.`,
  })
}
