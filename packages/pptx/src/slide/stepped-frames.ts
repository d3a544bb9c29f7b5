import type { Box } from '@trifold/deck'
import type { Placeholder } from '../design/design.ts'
import type { Appearance } from '../timing/appearance.ts'
import { tableFrame } from './graphic-frame.ts'
import type { PieceContext } from './write-piece.ts'
import type { Written } from './written.ts'

/** A row, with all that decides on its table. */
interface Row {
  readonly height: number
  readonly step?: number
}

/** Rows that appear at one press, or are there from the start. */
export interface RowGroup<Kind extends Row> {
  readonly step: number | undefined
  readonly rows: readonly Kind[]
}

/** Neighbouring rows by the press at which they appear. */
export const groupRows = <Kind extends Row>(rows: readonly Kind[]): RowGroup<Kind>[] => {
  const groups: { step: number | undefined; rows: Kind[] }[] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last !== undefined && last.step === row.step) last.rows.push(row)
    else groups.push({ step: row.step, rows: [row] })
  }
  return groups
}

/** Tables one below the other that look like one: a table cannot appear row by row. */
export interface SteppedTable {
  readonly name: string
  readonly description: string
  /** That of all rows together. */
  readonly box: Box
  readonly place: Placeholder | undefined
  readonly tables: readonly {
    readonly step: number | undefined
    readonly height: number
    readonly table: string
  }[]
}

export const steppedFrames = (
  { name, description, box, place, tables }: SteppedTable,
  context: PieceContext,
): Written => {
  const shapes: string[] = []
  const appearances: Appearance[] = []
  let { y } = box
  for (const { step, height, table } of tables) {
    const id = context.nextId()
    const own = shapes.length === 0 ? place : undefined
    shapes.push(tableFrame({ id, name, description, box: { ...box, y, height }, place: own, table }, context))
    if (step !== undefined) appearances.push({ shape: id, kind: 'object', step })
    y += height
  }
  return { shapes, appearances }
}
