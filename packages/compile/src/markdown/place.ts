import type { Position } from '@trifold/core'
import type { Node } from 'mdast'

/** A node's position as the Article has it, to be spread: lines and columns alone. */
export const placed = (node: Node): { position?: Position } => {
  const { position } = node
  if (position === undefined) return {}
  const { start, end } = position
  return {
    position: {
      start: { line: start.line, column: start.column },
      end: { line: end.line, column: end.column },
    },
  }
}
