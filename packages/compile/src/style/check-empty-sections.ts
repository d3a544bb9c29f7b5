import { type Article, type Block, isComment, type Section } from '@trifold/core'
import type { Check } from '../checks/check.ts'
import type { Report } from '../source/report.ts'
import { placeOfHeading } from './place-of-heading.ts'

/** So many headings in a row with nothing under them are a list, written so on purpose. */
const list = 3

/** Every heading is followed by something: text, or a heading below it. */
export const checkEmptySections = ({ children }: Article, report: Report): Check => {
  const see = (blocks: readonly Block[]): void => {
    for (const run of emptyRuns(blocks))
      if (run.length < list) for (const section of run) tell(section, report)
  }
  see(children)
  return {
    see: (node) => {
      if (node.type === 'section') see(node.children)
    },
  }
}

/** Sections beside each other that hold nothing. */
const emptyRuns = (blocks: readonly Block[]): Section[][] => {
  const runs: Section[][] = [[]]
  for (const block of blocks) {
    if (block.type !== 'section') continue
    if (block.children.every(isNothing)) runs.at(-1)?.push(block)
    else runs.push([])
  }
  return runs
}

const tell = (section: Section, report: Report): void => {
  if (section.heading.length === 0 || isEntry(section)) return
  report(placeOfHeading(section), {
    code: 'section-filled',
    severity: 'warning',
    message: 'Nothing stands under this heading; expected text, or headings of a deeper level.',
    help: 'Write what it announces, or delete it.',
  })
}

/** A heading that is code, a link or a picture is an entry of a reference or of a log, which may have nothing to add. */
const isEntry = ({ heading: [first] }: Section): boolean =>
  first?.type === 'inlineCode' || first?.type === 'link' || first?.type === 'image'

/** Nobody reads a comment, and a line between sections says nothing. */
export const isNothing = (block: Block): boolean =>
  block.type === 'thematicBreak' || (block.type === 'html' && isComment(block.value))
