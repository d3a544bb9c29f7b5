import type { Table as ArticleTable } from '@trifold/core'
import type { RootContent, Table } from 'mdast'
import { type Lowering, locate, lowerPhrasing } from './lowering.ts'
import { listOfTable } from './table-as-list.ts'

/** A table as mdast; in CommonMark, which has none, as a list. */
export const lowerTable = (node: ArticleTable, state: Lowering): RootContent[] => {
  const table: Table = {
    type: 'table',
    align: node.align ?? [],
    children: node.children.map((row) => ({
      type: 'tableRow',
      children: row.children.map((cell) => ({
        type: 'tableCell',
        children: lowerPhrasing(cell.children, state),
      })),
    })),
  }
  const [shown] = showTable(table, state)
  for (const row of node.children) {
    for (const { id } of [row, ...row.children]) locate(shown, id)
  }
  return shown === undefined ? [] : [shown]
}

/** The table where the reader knows tables, else a list. */
export const showTable = (table: Table, state: Lowering): RootContent[] => {
  if (table.children.length === 0) return []
  return state.marks.tables ? [table] : [listOfTable(table)]
}
