import type { Align, Comparison, Phrasing, Table } from '@trifold/core'
import { type Box, spacing } from '../../geometry.ts'
import { rowHeights } from '../../measure/block-height.ts'
import { inlineHeight } from '../../measure/ruler.ts'
import type { Piece, PlacedRow, TablePiece } from '../piece.ts'
import type { BlockPlace } from './flow-pieces.ts'
import type { FlowSetting } from './flow-setting.ts'
import { boldLine } from './lower.ts'
import { textPiece } from './text-piece.ts'

/** A table among other blocks: its columns are equally wide. */
export const tablePieces = ({ children, align }: Table, { box, setting }: BlockPlace): Piece[] => [
  gridPiece(
    {
      rows: children.map((row) => row.children.map((cell) => cell.children)),
      align: align ?? [],
      style: 'table',
    },
    box,
    setting,
  ),
]

/** A comparison among other blocks: a table below its title. */
export const comparisonPieces = (
  { id, title, corner, subjects, children }: Comparison,
  { box, setting }: BlockPlace,
): Piece[] => {
  const rows = [
    [corner, ...subjects.map((subject) => subject.children)],
    ...children.map((row) => [row.dimension, ...row.cells]),
  ]
  if (title === undefined) return [gridPiece({ rows, align: [], style: 'comparison' }, box, setting)]
  const height = inlineHeight(setting.ruler, title, setting.style.size, box.width, true)
  const above = height + setting.gap
  return [
    textPiece([boldLine(id, title)], { ...box, height }, setting),
    gridPiece(
      { rows, align: [], style: 'comparison' },
      { ...box, y: box.y + above, height: box.height - above },
      setting,
    ),
  ]
}

interface Grid {
  readonly rows: readonly (readonly Phrasing[][])[]
  readonly align: readonly Align[]
  readonly style: TablePiece['style']
}

const gridPiece = ({ rows, align, style }: Grid, box: Box, setting: FlowSetting): TablePiece => {
  const { ruler, part } = setting
  const { size } = setting.style
  const heights = rowHeights(rows, { ruler, size, width: box.width })
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1)
  const [header, ...others] = rows.map(
    (cells, index): PlacedRow => ({
      height: heights[index] ?? 0,
      cells: Array.from({ length: columns }, (_, column) => ({
        content: cells[column] ?? [],
        align: align[column] ?? null,
      })),
    }),
  )
  return {
    kind: 'table',
    ...part,
    style,
    box: { ...box, height: heights.reduce((sum, height) => sum + height, 0) },
    size,
    lineHeight: spacing.lineHeight,
    columns: Array.from({ length: columns }, () => box.width / columns),
    ...(header === undefined ? {} : { header }),
    rows: others,
    padding: { above: spacing.rowPadding, below: spacing.rowPadding, right: spacing.cellPadding },
  }
}
