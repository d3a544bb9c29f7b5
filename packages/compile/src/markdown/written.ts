import type { Position } from '@trifold/core'
import type { Conversion } from './conversion.ts'

/** What the author wrote at a node's place, escapes included; undefined for a node without a place. */
export const written = (
  position: Position | undefined,
  { lines }: Pick<Conversion, 'lines'>,
): string | undefined => {
  if (position === undefined) return undefined
  const { start, end } = position
  const offset = ({ line, column }: Position['start']) => lines.startOf(line) + column - 1
  return lines.text.slice(offset(start), offset(end))
}
