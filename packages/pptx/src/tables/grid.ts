import type { SlideContext } from '../slide/slide-context.ts'
import { emu } from '../units.ts'
import { element } from '../xml/element.ts'
import { type Cell, printCell } from './cell.ts'

/** A table, ready to be written; lengths in px. */
export interface Grid {
  readonly style: string
  /** Whether its first row and its first column head the others. */
  readonly firstRow: boolean
  readonly firstColumn: boolean
  readonly columns: readonly number[]
  readonly rows: readonly { readonly height: number; readonly cells: readonly Cell[] }[]
}

/** A table as DrawingML (ECMA-376, 21.1.3.13), the content of a graphic frame. */
export const printGrid = (
  { style, firstRow, firstColumn, columns, rows }: Grid,
  context: SlideContext,
): string => {
  const flag = (on: boolean) => (on ? true : undefined)
  const properties = element(
    'a:tblPr',
    { rtl: flag(context.rtl), firstRow: flag(firstRow), firstCol: flag(firstColumn) },
    [element('a:tableStyleId', {}, style)],
  )
  const { scale } = context.design
  return element('a:tbl', {}, [
    properties,
    element(
      'a:tblGrid',
      {},
      wholeWidths(columns, (px) => emu(px, scale)).map((w) => element('a:gridCol', { w })),
    ),
    ...rows.map(({ height, cells }) =>
      element(
        'a:tr',
        { h: emu(height, scale) },
        cells.map((cell) => printCell(cell, context)),
      ),
    ),
  ])
}

/** Widths in whole units that together are as wide as the table: each ends where its column does. */
const wholeWidths = (columns: readonly number[], round: (px: number) => number): number[] => {
  let end = 0
  let before = 0
  return columns.map((width) => {
    end += width
    const whole = round(end) - before
    before = round(end)
    return whole
  })
}
