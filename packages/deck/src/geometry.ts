/** A place on a slide: its top left corner and its size, in px of the deck's geometry. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a template sets a title, and the sizes that it may have there, largest first. */
export interface TitlePlace extends Box {
  readonly sizes: readonly [number, ...number[]]
  /** Height of a line, as a share of the size; that of our headings unless given. */
  readonly lineHeight?: number
  /** It is set in capitals, whatever its letters are. */
  readonly capitals?: boolean
  /** It is no bolder than text is. */
  readonly light?: boolean
}

/** The header of a template's slides: it has its place, whatever stands in it. */
export interface FixedHeader {
  /** From the top margin to the top of the content. */
  readonly height: number
  readonly title: TitlePlace
  /** Where the line above a title stands; without a place it is left out. */
  readonly eyebrow?: Box
}

/** A slide of a template that opens something: its title, and the place of what stands with it. */
export interface Opener {
  readonly title: TitlePlace
  /** The subtitle and who wrote the article; or what a section holds. */
  readonly text: Box
}

/** The box that slides are paginated for, in px of a 720-px-high stage. */
export interface Geometry {
  readonly width: number
  readonly height: number
  /** White space at the left and right. */
  readonly marginX: number
  /** White space at the right, where it is another than at the left. */
  readonly marginRight?: number
  /** White space above the eyebrow. */
  readonly marginTop: number
  /** White space below the content; the furniture stands in it. */
  readonly marginBottom: number
  /** Of a template. Without it, headers are as high as their titles. */
  readonly header?: FixedHeader
  /** The title slide and the slides of sections of a template; without them, they have our own places. */
  readonly openers?: { readonly title: Opener; readonly section: Opener }
}

/** Width that slides have between their margins. */
export const contentWidth = ({ width, marginX, marginRight = marginX }: Geometry): number =>
  width - marginX - marginRight

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
  /** Of the article's title on its slide. */
  titleLineHeight: 1.1,
  /** Of the number of a part, as a share of the title before it; it is never below the floor. */
  partShare: 0.6,
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
  cellPadding: 32,
  /** Tallest image in a line of text. */
  inlineImage: 160,
  /** Tallest formula among other blocks; a taller one is scaled down. */
  formula: 320,
} as const
