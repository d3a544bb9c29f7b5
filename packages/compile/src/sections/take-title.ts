import { type Block, type Heading, type Node, type Position, plainText, visit } from '@trifold/core'
import { written } from '../blocks/content.ts'
import type { Report } from '../source/report.ts'

/**
 * Takes off the first-rank heading that is the article's title: the one that says the same as front matter's, or, when
 * front matter has none, the first block, or the only such heading with no heading before it. Any other stays.
 */
export const takeTitle = (
  blocks: readonly Block[],
  given: string | undefined,
  report: Report,
): { title: string | undefined; position?: Position | undefined; blocks: Block[] } => {
  const headings = blocks.filter((block): block is Heading => block.type === 'heading')
  const [first] = headings
  const text = first === undefined ? '' : normalise(plainText(first.children))
  const kept = { title: given, blocks: [...blocks] }
  if (first?.depth !== 1 || text === '') return kept
  const leads = written(blocks)[0] === first || headings.filter(({ depth }) => depth === 1).length === 1
  const isTitle = given === undefined ? leads : normalise(given).toLowerCase() === text.toLowerCase()
  if (!isTitle) return kept
  reportMarkup(first, report)
  return { title: given ?? text, position: first.position, blocks: blocks.filter((block) => block !== first) }
}

const normalise = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** A title is plain text: a link or picture in it has no place to go. */
const reportMarkup = (heading: Heading, report: Report): void => {
  const lost: Node[] = []
  visit(heading.children, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'footnoteReference') lost.push(node)
  })
  const [first] = lost
  if (first === undefined) return
  report(first.position, {
    code: 'title-plain',
    severity: 'warning',
    message: 'The title is plain text; what it links to or shows is left out.',
    help: 'Move the link or picture below the title.',
  })
}
