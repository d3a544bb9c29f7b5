import type { Block, List, ListItem, Position } from '@trifold/core'
import type { Report } from '../source/report.ts'
import type { FencedContent } from './block.ts'

/** Blocks that say something: comments (`<!-- … -->`) are none. */
export const written = (blocks: readonly Block[]): Block[] =>
  blocks.filter((block) => block.type !== 'html' || block.value.replace(/<!--[\s\S]*?-->/g, '').trim() !== '')

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
  reportForeign(
    name,
    expected,
    blocks.filter((block) => block !== list),
    report,
  )
  if (list === undefined) return reportMissing(name, expected, opening, report)
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

/** Reports that a block lacks what it is made of. */
export const reportMissing = (
  name: string,
  expected: string,
  opening: Position,
  report: Report,
): undefined => {
  report(opening, {
    code: `${name}-content`,
    severity: 'error',
    message: `The block ${name} lacks what it is made of; expected ${expected}.`,
    help: `Write ${expected} between :::${name} and :::.`,
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
    type,
    children,
    ...(position === undefined ? {} : { position }),
  }))
