import type { Marker, Paragraph } from './paragraph.ts'

/** A list whose numbers go on: what its first one is, and what its next would be. */
interface Sequence {
  readonly first: number
  readonly next: number
}

/**
 * Gives the numbers of a list that goes on one beginning: PowerPoint counts on while neighbours say the same one, so that
 * a line which somebody adds moves the others on. What stands between them unnumbered ends the count.
 */
export const numberLists = (paragraphs: readonly Paragraph[]): Paragraph[] => {
  const open: (Sequence | undefined)[] = []
  return paragraphs.map((paragraph) => {
    const { level, marker } = paragraph
    open.length = Math.min(open.length, level + 1)
    if (marker?.kind !== 'number') {
      open[level] = undefined
      return paragraph
    }
    const before = open[level]
    const first = before?.next === marker.number ? before.first : marker.number
    open[level] = { first, next: marker.number + 1 }
    return { ...paragraph, marker: { ...marker, number: first } satisfies Marker }
  })
}
