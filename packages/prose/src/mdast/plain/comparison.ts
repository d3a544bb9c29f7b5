import type { Comparison, Phrasing } from '@trifold/core'
import type { RootContent, Table, TableRow } from 'mdast'
import { type Lowering, locate, lowerPhrasing } from '../lower/lowering.ts'
import { showTable } from '../lower/table.ts'
import { titled } from './titled.ts'

/** A comparison as a table: subjects in the first row, dimensions in the first column. */
export const comparison = (node: Comparison, state: Lowering): RootContent[] =>
  titled(node.title, showTable(comparisonTable(node, state), state), state)

export const comparisonTable = (node: Comparison, state: Lowering): Table => {
  const subjects = node.subjects.map(({ children }) => children)
  const table: Table = {
    type: 'table',
    align: [null, ...subjects.map(() => null)],
    children: [
      row([node.corner, ...subjects], state),
      ...node.children.map(({ dimension, cells }) => row([dimension, ...cells], state)),
    ],
  }
  for (const { id } of [...node.subjects, ...node.children]) locate(table, id)
  return table
}

const row = (cells: Phrasing[][], state: Lowering): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: lowerPhrasing(cell, state) })),
})
