import type { Element } from '@xmldom/xmldom'
import { inPoints } from './box-of.ts'
import { allOf, childrenOf, firstOf, numberOf } from './elements.ts'
import type { Box, TextPlace } from './shape.ts'

const emuPerPoint = 12_700

/** The text of `p:txBody` or `a:txBody`: a line for each paragraph and each break. */
export const textOf = (body: Element): string =>
  childrenOf(body, 'a:p')
    .map((paragraph) => childrenOf(paragraph).map(textOfRun).join(''))
    .join('\n')

const textOfRun = (run: Element): string =>
  run.nodeName === 'a:br' ? '\n' : (childrenOf(run, 'a:t')[0]?.textContent ?? '')

/** The largest size that runs of `p:txBody` or `a:txBody` name; else that of the place in the layout that they stand in. */
export const sizeOf = (body: Element | undefined, model?: Element): { size?: number } => {
  const sizesIn = (element: Element | undefined, name: string): number =>
    element === undefined ? 0 : Math.max(0, ...allOf(element, name).map((run) => numberOf(run, 'sz') / 100))
  const size = sizesIn(body, 'a:rPr') || sizesIn(model, 'a:defRPr')
  return size === 0 ? {} : { size }
}

/** The texts of a table, cell by cell, in the boxes that its rows and columns promise. */
export const textsOfTable = (table: Element, frame: Box): TextPlace[] => {
  const widths = allOf(table, 'a:gridCol').map((column) => numberOf(column, 'w'))
  const rows = childrenOf(table, 'a:tr')
  const heights = rows.map((row) => numberOf(row, 'h'))
  return rows.flatMap((row, rowIndex) =>
    childrenOf(row, 'a:tc').flatMap((cell, column) => {
      const body = firstOf(cell, 'a:txBody')
      const text = body === undefined ? '' : textOf(body)
      if (text.trim() === '') return []
      const columns = Math.max(1, numberOf(cell, 'gridSpan'))
      const rowCount = Math.max(1, numberOf(cell, 'rowSpan'))
      const box = inPoints(
        frame.x * emuPerPoint + sum(widths.slice(0, column)),
        frame.y * emuPerPoint + sum(heights.slice(0, rowIndex)),
        sum(widths.slice(column, column + columns)),
        sum(heights.slice(rowIndex, rowIndex + rowCount)),
      )
      return [{ text, box, ...sizeOf(body) }]
    }),
  )
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
