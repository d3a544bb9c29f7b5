import type { Position, Section } from '@trifold/core'

/** Where a section's heading stands: its words, if it has any. */
export const placeOfHeading = ({ heading, position }: Section): Position | undefined => {
  const [first, last] = [heading.at(0)?.position, heading.at(-1)?.position]
  return first === undefined || last === undefined ? position : { start: first.start, end: last.end }
}
