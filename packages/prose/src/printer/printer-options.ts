import type { Asset, FootnoteDefinition } from '@trifold/core'
import type { Words } from '../language/words/words.ts'
import type { MathDrawings } from '../math/draw-math.ts'

/** How an article's blocks are to be printed as HTML. */
export interface PrinterOptions {
  /** The article's path, for diagnostics. */
  readonly file: string
  readonly words: Words
  /** How the text runs in which this is printed; what runs against it is set apart. From left to right unless told. */
  readonly direction?: 'ltr' | 'rtl' | undefined
  /** A local image, as `RenderContext.asset` gives it. */
  asset(url: string): Asset | undefined
  /** The article's formulas, from `drawMath`; without them, formulas are shown as code. */
  readonly math?: MathDrawings | undefined
  /** Texts of the article's footnotes; calls of others are printed as the author wrote them. */
  readonly footnotes?: readonly FootnoteDefinition[] | undefined
  /**
   * Added to the depth of every heading; ranks stay between h2 and h6. 0 unless told. `outline` instead sets each
   * heading one rank below the one that it stands under, for a page with one `h1`.
   */
  readonly headingShift?: number | 'outline' | undefined
  /** Stands before every id and in-page link; `false` prints no ids at all. Empty unless told. */
  readonly idPrefix?: string | false | undefined
  /**
   * Where an id of the article is to be found: the value of a link's `href`, or undefined where it is not in this
   * output (the link becomes its text). Unless told, `#` and the prefixed id.
   */
  anchor?(id: string): string | undefined
  /**
   * The address that an output has for a relative URL, such as that of another article; undefined, or untold, where
   * the URL stays as it is.
   */
  link?(url: string): string | undefined
  /** Ids that raw HTML must not take, prefix not counted: the article's own. */
  readonly reservedIds?: ReadonlySet<string> | undefined
  /** Gives headings a link to themselves (`a.permalink`, empty: its sign is the style sheet's). */
  readonly permalinks?: boolean | undefined
  /** Opens every `<details>` of raw HTML, for an output that nobody can click in. */
  readonly open?: boolean | undefined
  /** Makes tables and code reachable by keyboard, for style sheets that let them scroll. */
  readonly scrollable?: boolean | undefined
  /** Prints well-formed XML: void elements closed, every attribute with a value. */
  readonly xml?: boolean | undefined
}
