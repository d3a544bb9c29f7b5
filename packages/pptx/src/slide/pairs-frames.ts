import { type Phrasing, plainText } from '@trifold/core'
import type { PairsPiece } from '@trifold/deck'
import { printPairs } from '../tables/pairs-grid.ts'
import { placeOf } from './placed-text.ts'
import { groupRows, steppedFrames } from './stepped-frames.ts'
import type { PieceContext } from './write-piece.ts'
import type { Written } from './written.ts'

/** Names and what is said of them, as a table without lines at its sides. */
export const pairsFrames = (piece: PairsPiece, context: PieceContext): Written => {
  const tables = groupRows(piece.rows).map(({ step, rows }) => ({
    step,
    height: sum(rows),
    table: printPairs(piece, context, rows),
  }))
  return steppedFrames(
    {
      name: context.words.presentation[piece.style],
      description: listOf(piece.rows.map(({ name }) => name)),
      box: piece.box,
      place: placeOf(piece, context),
      tables,
    },
    context,
  )
}

/** Heights of rows together. */
export const sum = (rows: readonly { readonly height: number }[]): number =>
  rows.reduce((total, { height }) => total + height, 0)

/** Longest that an alternative text is made. */
const longest = 250

/** Inline contents as one line: what a table is about. */
export const listOf = (contents: readonly (readonly Phrasing[])[]): string => {
  const text = contents
    .map((content) => plainText(content).trim())
    .filter((words) => words !== '')
    .join(', ')
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}
