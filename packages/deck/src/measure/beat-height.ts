import { spacing } from '../geometry.ts'
import type { BeatCard, BeatsSlot } from '../slot.ts'
import { blocksHeight, inlineHeight, type Ruler, stack } from './ruler.ts'

/** White space above a beat's number, and the number, in px. */
const beatTop = 16 + 28
/** A beat's name, in em of its text; the white space above and below it, and between its lines. */
const beatName = { size: 1.2, above: 4, below: 8, lineHeight: 1.25 }

/** Height of a beat of a story. */
export const beatHeight = (
  ruler: Ruler,
  { name, blocks }: Pick<BeatCard, 'name' | 'blocks'>,
  size: number,
  width: number,
): number => {
  const { lineHeight, above, below } = beatName
  const heading =
    name.length === 0
      ? size * spacing.blockGap
      : above + inlineHeight(ruler, name, size * beatName.size, width, { bold: true, lineHeight }) + below
  return beatTop + heading + blocksHeight(ruler, blocks, size, width)
}

/** White space between two rows of beats, in px. */
const beatRowGap = 32

/** Height of the beats of a story in rows of so many columns. */
export const beatsHeight = (
  ruler: Ruler,
  { beats, columns, size }: Pick<BeatsSlot, 'beats' | 'columns' | 'size'>,
  width: number,
): number => {
  const each = Math.floor((width - (columns - 1) * spacing.columnGap) / columns)
  const rows: number[] = []
  beats.forEach((beat, index) => {
    const row = Math.floor(index / columns)
    rows[row] = Math.max(rows[row] ?? 0, beatHeight(ruler, beat, size, each))
  })
  return stack(rows, beatRowGap)
}
