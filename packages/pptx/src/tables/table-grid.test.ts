import { type PairsPiece, type PlacedCell, type PlacedRow, spacing, type TablePiece } from '@trifold/deck'
import { describe, expect, it } from 'vitest'
import { paragraph, slideContext, text } from '../../test/slide-context.ts'
import { bareStyle } from '../design/built-in-table-styles.ts'
import { printPairs } from './pairs-grid.ts'
import { printTable } from './table-grid.ts'

const cell = (value: string, more: Partial<PlacedCell> = {}): PlacedCell => ({
  content: [text(value)],
  align: null,
  ...more,
})
const row = (...cells: PlacedCell[]): PlacedRow => ({ cells, height: 50 })

const table: TablePiece = {
  kind: 'table',
  style: 'table',
  box: { x: 80, y: 180, width: 1000, height: 150 },
  size: 20,
  lineHeight: 1.4,
  columns: [333.3, 333.3, 333.4],
  header: row(cell('A'), cell('B', { align: 'right' }), cell('C')),
  rows: [row(cell('1'), cell('2', { align: 'right' }), cell('3')), row(cell('4'))],
  padding: { above: 10, below: 11, right: 24 },
}

const count = (xml: string, part: string): number => xml.split(part).length - 1

describe('printTable', () => {
  it('has columns that are together as wide as the table', () => {
    const widths = [...printTable(table, slideContext()).matchAll(/gridCol w="(\d+)"/g)].map(([, w]) =>
      Number(w),
    )
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(1000 * 9525)
  })

  it('gives every cell a little more room than was measured', () => {
    const xml = printTable(table, slideContext())
    const widths = [...xml.matchAll(/gridCol w="(\d+)"/g)].map(([, w]) => Number(w) / 9525)
    const ends = [...xml.matchAll(/marR="(\d+)"/g)].slice(0, 3).map(([, end]) => Number(end) / 9525)
    const rooms = widths.map((width, column) => width - (ends[column] ?? 0))
    expect(rooms.map(Math.round)).toEqual([313, 317, 337])
  })

  it('has a header row, and a cell for each column in every row', () => {
    const xml = printTable(table, slideContext())
    expect(xml).toContain('<a:tblPr firstRow="1">')
    expect(count(xml, '<a:tr ')).toBe(3)
    expect(count(xml, '<a:tc>')).toBe(9)
  })

  it('aligns columns as the author did', () => {
    expect(count(printTable(table, slideContext()), 'algn="r"')).toBe(2)
  })

  it.each([false, true])(
    'parts a column that ends at the right from the next one by an em, in a template: %s',
    (foreign) => {
      const padding = { ...table.padding, right: spacing.cellPadding }
      const context = slideContext()
      const design = foreign ? { ...context.design, tableStyle: bareStyle } : context.design
      const xml = printTable({ ...table, padding }, { ...context, design })
      const margins = [...xml.matchAll(/marL="(\d+)" marR="(\d+)"/g)].map(([, left, right]) =>
        [left, right].map((emu) => Number(emu) / 9525),
      )
      const [, [, end = 0] = [], [start = 0] = []] = margins
      expect(end + start).toBeGreaterThanOrEqual(table.size)
    },
  )

  it('draws hairlines between rows, and a bar below the header', () => {
    const xml = printTable(table, slideContext())
    expect(count(xml, '<a:lnB w="19050"')).toBe(3)
    expect(count(xml, '<a:lnB w="9525"')).toBe(3)
  })

  it('leaves the look of cells to the style of a template', () => {
    const context = slideContext()
    const design = { ...context.design, tableStyle: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}' }
    const xml = printTable(table, { ...context, design })
    expect(xml).not.toMatch(/<a:ln[LRTB]/)
    expect(xml).toContain('{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}')
  })

  it('shows some rows alone, without the header if they go on', () => {
    const xml = printTable(table, slideContext(), { header: false, rows: table.rows.slice(1) })
    expect(count(xml, '<a:tr ')).toBe(1)
    expect(xml).not.toContain('firstRow')
  })

  it('begins at the right where text does', () => {
    const xml = printTable(table, slideContext({ rtl: true }))
    expect(xml).toContain('<a:tblPr rtl="1" firstRow="1">')
    expect(xml).toContain('marL="76200" marR="76200"')
    // Digits run from the left, so that units stand below units at the right alone.
    expect(xml).not.toContain('algn="l"')
  })

  it('names subjects in their hue, and dimensions in muted type', () => {
    const comparison: TablePiece = {
      ...table,
      style: 'comparison',
      names: 20,
      header: row(cell(''), cell('B', { hue: 1 }), cell('C', { hue: 2 })),
    }
    const xml = printTable(comparison, slideContext())
    expect(xml).toContain('<a:schemeClr val="accent2"/>')
    expect(count(xml, '<a:lnB w="19050"')).toBe(2)
  })
})

describe('printPairs', () => {
  const pairs: PairsPiece = {
    kind: 'pairs',
    style: 'terms',
    box: { x: 80, y: 180, width: 1120, height: 200 },
    size: 28,
    lineHeight: 1.4,
    columns: [343, 48, 729],
    padding: [29, 28],
    bar: true,
    rows: [
      {
        id: 'a',
        name: [text('Term')],
        blocks: [paragraph(text('One')), paragraph(text('Two'))],
        hue: 1,
        height: 100,
      },
      { id: 'b', name: [text('Other')], blocks: [], height: 100 },
    ],
  }

  it('has names that head their rows', () => {
    const xml = printPairs(pairs, slideContext())
    expect(xml).toContain('<a:tblPr firstCol="1">')
    expect(count(xml, ' b="1"')).toBe(2)
    expect(count(xml, '<a:tc>')).toBe(4)
  })

  it('says each paragraph of what is said of a name', () => {
    expect(printPairs(pairs, slideContext())).toContain('One</a:t></a:r></a:p><a:p>')
  })

  it('shows rows that are asked for', () => {
    expect(count(printPairs(pairs, slideContext(), pairs.rows.slice(1)), '<a:tr ')).toBe(1)
  })
})
