/** The box that slides are paginated for, in px of a 720-px-high stage. */
export interface Geometry {
  readonly width: number
  readonly height: number
  /** White space at the left and right. */
  readonly marginX: number
  /** White space above the eyebrow. */
  readonly marginTop: number
  /** White space below the content; the furniture stands in it. */
  readonly marginBottom: number
}

/** The geometries that front matter can name with `slides: { size }`. */
export const geometries = {
  '16:9': { width: 1280, height: 720, marginX: 80, marginTop: 64, marginBottom: 80 },
  '4:3': { width: 960, height: 720, marginX: 64, marginTop: 64, marginBottom: 80 },
} as const satisfies Record<string, Geometry>

/** `16:9` or `4:3`: width to height. */
export type GeometryName = keyof typeof geometries

/** The type sizes of a deck, large to small, in px. */
export const sizes = [72, 56, 44, 36, 28, 24, 20, 16] as const

/** A size of type, in px. */
export type Size = (typeof sizes)[number]

/** The smallest size that content may have; furniture alone is smaller. */
export const floor = 20 satisfies Size

/** The sizes from the largest allowed down to the floor. */
export const sizesFrom = (largest: Size): Size[] => sizes.filter((size) => size <= largest && size >= floor)

/** Columns of the grid that tables are set in: each column of a table spans some of them. */
export const gridColumns = 48

/** Distances that the pagination and every renderer of a deck keep, in px unless they say em. */
export const spacing = {
  eyebrow: 32,
  belowHeader: 32,
  belowLead: 24,
  /** Below and above a sentence that shares its slide with others, each with its code; and between code without one. */
  belowJoined: 12,
  aboveJoined: 28,
  betweenCode: 16,
  /** Widest line of running text: keeps lines under about 70 characters at 28 px. */
  measure: 960,
  columnGap: 48,
  lineHeight: 1.4,
  headingLineHeight: 1.15,
  /** Between blocks, and between items, in em of the slot's size. */
  blockGap: 0.6,
  itemGap: 0.5,
  /** Indent of a list's text, in em. */
  indent: 1.4,
  /** Room at the left of an item that fills a slot, for its marker; and of the box that a task is ticked in; in em. */
  marker: 1.5,
  box: 1.2,
  /** Above and below a table's row. */
  rowPadding: 10,
  /** At the right of a table's cell. */
  cellPadding: 24,
  /** Tallest image in a line of text. */
  inlineImage: 160,
  /** Tallest formula among other blocks; a taller one is scaled down. */
  formula: 320,
} as const
