import type { Position } from '@trifold/core'
import type { Node } from 'mdast'

/** A node's position as the Article has it: lines and columns alone. */
export const placeOf = ({ position }: Node): Position | undefined =>
  position && { start: pointOf(position.start), end: pointOf(position.end) }

const pointOf = ({ line, column }: Position['start']): Position['start'] => ({ line, column })
