import type { Table } from '@trifold/core'
import type { Report } from '../source/report.ts'

/**
 * Gives every row of a table as many cells as its longest. GFM (section 4.10) would drop cells beyond the header's in
 * silence: they are kept, in a column without a header, with a warning. A comparison has a rule of its own: what it
 * took in is regular.
 */
export const squareTable = (table: Table, report: Report): void => {
  const header = table.children[0]?.children.length ?? 0
  const columns = table.children.reduce((most, { children }) => Math.max(most, children.length), 0)
  for (const row of table.children) {
    if (row.children.length > header) {
      report(row.position, {
        code: 'table-regular',
        severity: 'warning',
        message: `This row has ${row.children.length} cells, the table’s first row ${header}; the others get a column without a heading.`,
        help: 'A | that is meant as text is written \\|.',
      })
    }
    while (row.children.length < columns) row.children.push({ id: '', type: 'tableCell', children: [] })
  }
  const align = table.align ?? []
  table.align = Array.from({ length: columns }, (_, column) => align[column] ?? null)
}
