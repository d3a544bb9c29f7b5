import type { PairRow, PairsPiece } from '@trifold/deck'
import { bareStyle } from '../design/built-in-table-styles.ts'
import { tableStyle } from '../design/table-styles.ts'
import type { SlideContext } from '../slide/slide-context.ts'
import { blockParagraphs } from '../text/block-paragraphs.ts'
import { lineParagraph } from '../text/line-paragraph.ts'
import { slack } from '../text/slack.ts'
import type { Cell, CellLine } from './cell.ts'
import { cellLevels } from './cell-levels.ts'
import { printGrid } from './grid.ts'
import { roomForLast } from './room-for-last.ts'

/** Names with what is said of them as `a:tbl`, its first column heading the rows; all rows, unless some are asked for. */
export const printPairs = (
  piece: PairsPiece,
  context: SlideContext,
  rows: readonly PairRow[] = piece.rows,
): string => {
  const [name, gap, text] = piece.columns
  return printGrid(
    {
      // Templates have no style for what looks like no table.
      style: context.design.tableStyle === tableStyle ? tableStyle : bareStyle,
      firstRow: false,
      firstColumn: true,
      columns: roomForLast([name + gap, text]),
      rows: rows.map((row) => ({
        height: row.height,
        cells: [nameCell(row, piece, context), textCell(row, piece, context)],
      })),
    },
    context,
  )
}

const hairline: CellLine = { colour: 'line', width: 1 }

const nameCell = ({ name, hue }: PairRow, piece: PairsPiece, context: SlideContext): Cell => {
  const { size, lineHeight, padding, columns, bar } = piece
  const colour = hue === undefined ? 'ink' : { hue }
  const paragraph = lineParagraph(
    name,
    { size, lineHeight, bold: true, colour, align: 'start' },
    cellLevels(context),
    context,
  )
  return {
    paragraphs: [paragraph],
    padding: { above: padding[0], below: padding[1], start: 0, end: columns[1] - slack },
    anchor: 'top',
    lines: { above: bar ? { colour, width: 2 } : hairline },
  }
}

const textCell = ({ blocks }: PairRow, piece: PairsPiece, context: SlideContext): Cell => {
  const { size, lineHeight, padding, columns } = piece
  return {
    paragraphs: blockParagraphs(
      blocks,
      { size, lineHeight, colour: 'ink' },
      columns[2],
      cellLevels(context),
      context,
    ),
    padding: { above: padding[0], below: padding[1], start: 0, end: 0 },
    anchor: 'top',
    lines: { above: hairline },
  }
}
