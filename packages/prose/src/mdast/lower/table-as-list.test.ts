import type { Table } from 'mdast'
import { expect, it } from 'vitest'
import { stringifyMarkdown } from '../stringify/stringify-markdown.ts'
import { listOfTable } from './table-as-list.ts'

const table = (...rows: string[][]): Table => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((value) => ({
      type: 'tableCell',
      children: value === '' ? [] : [{ type: 'text', value }],
    })),
  })),
})
const print = (...rows: string[][]): string =>
  stringifyMarkdown({ type: 'root', children: [listOfTable(table(...rows))] })

it('names every cell after its column', () => {
  expect(print(['Name', 'Age'], ['Ada', '36'], ['Ben', '7'])).toBe(
    '- **Name:** Ada\n  - **Age:** 36\n- **Name:** Ben\n  - **Age:** 7\n',
  )
})

it('sets rows apart by their first cell alone where the first column has no name', () => {
  expect(print(['', 'Age'], ['Ada', '36'])).toBe('- **Ada**\n  - **Age:** 36\n')
})

it('marks an empty cell', () => {
  expect(print(['Name', 'Age'], ['Ada', ''])).toBe('- **Name:** Ada\n  - **Age:** –\n')
})

it('keeps the names of a table without rows', () => {
  expect(print(['Name', 'Age'])).toBe('- Name\n- Age\n')
})

it('keeps cells for which there is no column name, and columns for which there is no cell', () => {
  expect(print(['Name'], ['Ada', '36'])).toBe('- **Name:** Ada\n  - 36\n')
  expect(print(['Name', 'Age'], ['Ada'])).toBe('- **Name:** Ada\n  - **Age:** –\n')
})
