/**
 * Lengths of Marp's default theme (Marp Core 4 and 5), in px unless they say em; those that differ between the two are the
 * larger ones. Marp sets every slide in one size of type.
 */
export const theme = {
  /** Width and height of a slide, by its ratio. */
  stages: { '16:9': { width: 1280, height: 720 }, '4:3': { width: 960, height: 720 } },
  padding: 78.5,
  size: 29,
  lineHeight: 1.5,
  /** Below every block. */
  below: 16,
  headings: {
    /** By rank from 1, in em. */
    sizes: [1.6, 1.3, 1.1, 1.05, 1, 0.9],
    lineHeight: 1.25,
    above: 24,
  },
  list: { /** In em. */ indent: 2, betweenItems: 0.25, aboveParagraph: 16 },
  table: { paddingX: 26, paddingY: 12, rule: 1 },
  quote: { /** Both sides and the rule, in em. */ indent: 2.25 },
  code: { size: 0.85, lineHeight: 1.15, around: 34 },
  /** Code in a line, in em of the text. */
  inlineCode: {
    /** White space at both of its sides, and before it, beyond what the measurer counts. */
    around: 0.4,
    before: 0.2,
    /** What its line grows by: the face of code sits otherwise on a line. */
    rise: 0.06,
  },
} as const

/**
 * How much wider than Arial text may come out. The theme asks for the system's own face: of San Francisco, Segoe UI, Noto
 * Sans, Helvetica and Arial, Noto Sans is the widest.
 */
export const widestFace = 1.12

/** The faces that a table is measured in: a wider one leaves its columns of code less, a narrower one those of text. */
export const tableFaces = [1, widestFace] as const

/** What a formula’s box may be larger than ours: MathJax sizes it by the x-height of the text. */
export const formulaScale = 1.15

/** The room that a slide has for its content, in px. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** The room between the paddings of a slide. */
export const roomOf = (ratio: keyof typeof theme.stages): Room => ({
  width: theme.stages[ratio].width - 2 * theme.padding,
  height: theme.stages[ratio].height - 2 * theme.padding,
})

/** The width that a list’s items, or a quote’s blocks, have; four letters at least. */
export const innerWidth = (kind: 'list' | 'quote', width: number): number =>
  Math.max(width - theme[kind].indent * theme.size, 4 * theme.size)
