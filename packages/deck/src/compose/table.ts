import type { Table } from '@trifold/core'
import { tableSpans } from '../measure/table-spans.ts'
import type { Body, Composition, Frame } from './composition.ts'
import { paginateGrid } from './grid.ts'

/** A table; its header row is on every slide unless it is too high, its first column beside every group of columns. */
export const composeTable = ({ ruler, reveal }: Composition, table: Table, frame: Frame): Body[] => {
  const [header = [], ...rows] = table.children.map((row) => row.children.map((cell) => cell.children))
  const columns = Math.max(header.length, ...rows.slice(0, 1000).map((row) => row.length))
  const full = Array.from({ length: columns }, (_, column) => header[column] ?? [])
  return paginateGrid(ruler, { header: full, rows, largest: 28, equal: false, spans: tableSpans }, frame).map(
    (page) => ({
      layout: 'table',
      slots: {
        table: {
          kind: 'table',
          size: page.size,
          spans: page.spans,
          align: page.columns.map((column) => table.align?.[column] ?? null),
          header: page.headed ? page.columns.map((column) => full[column] ?? []) : [],
          rows: page.rows,
          ...(reveal ? { stepped: true } : {}),
        },
      },
      steps: reveal ? page.rows.length : 0,
    }),
  )
}
