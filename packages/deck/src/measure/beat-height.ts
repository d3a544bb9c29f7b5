import { spacing } from '../geometry.ts'
import type { BeatCard, BeatsSlot } from '../slot.ts'
import { blocksHeight, inlineHeight, type Ruler, stack } from './ruler.ts'

/** White space above a beat's number, and the height of the number's line, in px. */
export const beatNumber = { above: 16, height: 28 } as const
/** A beat's name, in em of its text; the white space above and below it, and between its lines. */
export const beatName = { size: 1.2, above: 4, below: 8, lineHeight: 1.25 }

/** Height of a beat's name. */
export const beatNameHeight = (ruler: Ruler, name: BeatCard['name'], size: number, width: number): number =>
  inlineHeight(ruler, name, size * beatName.size, width, true, beatName.lineHeight)

/** Height of a beat of a story. */
export const beatHeight = (
  ruler: Ruler,
  { name, blocks }: Pick<BeatCard, 'name' | 'blocks'>,
  size: number,
  width: number,
): number => {
  const { above, below } = beatName
  const heading =
    name.length === 0 ? size * spacing.blockGap : above + beatNameHeight(ruler, name, size, width) + below
  return beatNumber.above + beatNumber.height + heading + blocksHeight(ruler, blocks, size, width)
}

/** White space between two rows of beats, in px. */
export const beatRowGap = 32

/** Width of each of some beats side by side. */
export const beatWidth = (columns: number, width: number): number =>
  Math.floor((width - (columns - 1) * spacing.columnGap) / columns)

/** Heights of the rows that a story's beats stand in: each that of its highest. */
export const beatRows = (
  ruler: Ruler,
  { beats, columns, size }: Pick<BeatsSlot, 'beats' | 'columns' | 'size'>,
  width: number,
): number[] => {
  const each = beatWidth(columns, width)
  const rows: number[] = []
  beats.forEach((beat, index) => {
    const row = Math.floor(index / columns)
    rows[row] = Math.max(rows[row] ?? 0, beatHeight(ruler, beat, size, each))
  })
  return rows
}

/** Height of the beats of a story in rows of so many columns. */
export const beatsHeight = (
  ruler: Ruler,
  slot: Pick<BeatsSlot, 'beats' | 'columns' | 'size'>,
  width: number,
): number => stack(beatRows(ruler, slot, width), beatRowGap)
