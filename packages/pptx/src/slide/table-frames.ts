import type { TablePiece } from '@trifold/deck'
import { printTable } from '../tables/table-grid.ts'
import { listOf, sum } from './pairs-frames.ts'
import { placeOf } from './placed-text.ts'
import { groupRows, steppedFrames } from './stepped-frames.ts'
import type { PieceContext } from './write-piece.ts'
import type { Written } from './written.ts'

/** A table or a comparison, in one frame; in several where rows appear one by one. */
export const tableFrames = (piece: TablePiece, context: PieceContext): Written => {
  const { header, rows, box } = piece
  const groups = groupRows(rows)
  // Where no row is there from the start, the header is alone.
  const alone = header !== undefined && (groups.length === 0 || groups[0]?.step !== undefined)
  const heading = alone ? [{ step: undefined, rows: [] }] : []
  const tables = [...heading, ...groups].map(({ step, rows: own }, index) => {
    const heads = index === 0
    return {
      step,
      height: sum(own) + (heads ? (header?.height ?? 0) : 0),
      table: printTable(piece, context, { header: heads, rows: own }),
    }
  })
  return steppedFrames(
    {
      name: kindOf(piece, context),
      description: descriptionOf(piece, context),
      box,
      place: placeOf(piece, context),
      tables,
    },
    context,
  )
}

const kindOf = ({ style }: TablePiece, { words }: PieceContext): string =>
  style === 'comparison' ? words.comparison : words.table

const descriptionOf = (piece: TablePiece, context: PieceContext): string => {
  const { header, rows } = piece
  const named = header?.cells ?? rows[0]?.cells ?? []
  const about = listOf(named.map(({ content }) => content))
  const kind = kindOf(piece, context)
  return about === '' ? kind : `${kind}${context.words.colon}${about}`
}
