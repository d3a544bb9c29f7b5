import { limits } from '@trifold/core'
import type { Nodes, Root, Table } from 'mdast'
import type { Report } from '../source/report.ts'
import { placeOf } from './place.ts'

/** Whether an article has more blocks than one may have; tells where. A table counts as it will be, with a cell in each place. */
export const hasTooManyBlocks = (root: Root, report: Report): boolean => {
  // The root is counted, too, and is no block.
  const first = firstBeyond(root, { left: limits.articleBlocks + 1 })
  if (first === undefined) return false
  report(placeOf(first), {
    code: 'article-size',
    severity: 'error',
    message: `Here the article comes to more than ${limits.articleBlocks} blocks (paragraphs, items, cells of tables), which is the limit.`,
    help: 'Split it into several articles, or move a long table into a file of its own.',
  })
  return true
}

/** The block with which none is left. */
const firstBeyond = (node: Nodes, count: { left: number }): Nodes | undefined => {
  count.left -= node.type === 'table' ? placesOf(node) : 1
  if (count.left < 0) return node
  if (!holders.has(node.type) || !('children' in node)) return undefined
  for (const child of node.children) {
    const first = firstBeyond(child, count)
    if (first !== undefined) return first
  }
  return undefined
}

const holders: ReadonlySet<Nodes['type']> = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'footnoteDefinition',
])

const placesOf = ({ children }: Table): number =>
  children.length * children.reduce((most, row) => Math.max(most, row.children.length), 0)
