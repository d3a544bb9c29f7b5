import type { Position } from '@trifold/core'
import type { Node } from 'mdast'
import type { Point } from 'unist'

/** A node's position as the Article has it: lines and columns alone. */
export const placeOf = ({ position }: Node): Position | undefined =>
  position && { start: pointOf(position.start), end: pointOf(position.end) }

const pointOf = ({ line, column }: Point): Point => ({ line, column })
