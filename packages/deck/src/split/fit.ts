import type { Block } from '@trifold/core'
import { floor } from '../geometry.ts'
import { blocksHeight, type Ruler } from '../measure/ruler.ts'

/** The box that a piece must fit in, at the smallest size. */
export interface Fit {
  readonly ruler: Ruler
  readonly width: number
  readonly height: number
}

/** Whether blocks stand in a box at the floor. */
export const fits = (blocks: readonly Block[], { ruler, width, height }: Fit): boolean =>
  blocksHeight(ruler, blocks, floor, width) <= height

/** Pieces put together again, as many in a group as fit the box. */
export const gather = <Piece extends Block>(pieces: readonly Piece[], fit: Fit): Piece[][] => {
  const groups: Piece[][] = []
  for (const piece of pieces) {
    const last = groups.at(-1)
    if (last !== undefined && fits([...last, piece], fit)) last.push(piece)
    else groups.push([piece])
  }
  return groups
}
