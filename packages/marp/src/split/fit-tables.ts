import { listOfTable } from '@trifold/prose'
import type { RootContent } from 'mdast'
import type { Heights } from '../theme/heights.ts'
import { innerWidth } from '../theme/theme.ts'

/** Blocks in which tables that are wider than their place are lists. */
export const fitTables = <Node extends RootContent>(
  nodes: readonly Node[],
  heights: Heights,
  width: number,
): Node[] =>
  nodes.map((node) => {
    // Where a table may stand, a list may.
    if (node.type === 'table')
      return heights.rows(node, width) === undefined ? (listOfTable(node) as Node) : node
    if (node.type === 'blockquote')
      return { ...node, children: fitTables(node.children, heights, innerWidth('quote', width)) }
    if (node.type !== 'list') return node
    const inner = innerWidth('list', width)
    const children = node.children.map((item) => ({
      ...item,
      children: fitTables(item.children, heights, inner),
    }))
    return { ...node, children }
  })
