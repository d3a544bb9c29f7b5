/** What a reader's Markdown has beyond CommonMark, and what of CommonMark it shows. */
export interface Marks {
  readonly tables: boolean
  /** Items of lists with a box: `- [x]`. */
  readonly tasks: boolean
  /** Text that is struck through, between tildes. */
  readonly strikethrough: boolean
  readonly footnotes: boolean
  /** Quotes that begin with `[!NOTE]`. */
  readonly alerts: boolean
  /** Formulas between dollar signs; elsewhere they are code. */
  readonly math: boolean
  /** Raw HTML; elsewhere its words are kept. */
  readonly html: boolean
}

/** GitHub's. */
export const gfmMarks: Marks = {
  tables: true,
  tasks: true,
  strikethrough: true,
  footnotes: true,
  alerts: true,
  math: true,
  html: true,
}

/** CommonMark's own. */
export const commonmarkMarks: Marks = {
  tables: false,
  tasks: false,
  strikethrough: false,
  footnotes: false,
  alerts: false,
  math: false,
  html: true,
}
