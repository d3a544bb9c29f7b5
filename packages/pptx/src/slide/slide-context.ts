import type { Asset } from '@trifold/core'
import type { MathDrawings, Printer, Words } from '@trifold/prose'
import type { Design } from '../design/design.ts'
import type { Pictures } from '../pictures/prepare-pictures.ts'

/** What the content of one slide, or of its notes, is written with. */
export interface SlideContext {
  readonly design: Design
  /** A BCP 47 tag, for `lang` of runs. */
  readonly lang: string
  readonly rtl: boolean
  readonly words: Words
  readonly math: MathDrawings
  /**
   * Makes elements of blocks and inline nodes, links checked and raw HTML safe, from which text is written; its
   * `asset` finds nothing, so that images in text are told by their words. Its diagnostics are the renderer's.
   */
  readonly printer: Printer
  /** A local image of the article. */
  readonly asset: (url: string) => Asset | undefined
  /** Pictures and formulas, ready to be shown. */
  readonly pictures: Pick<Pictures, 'find'>
  /** Registers where a link leads: http, https, mailto, or `#id` of a slide; undefined for all else, which is plain text. */
  readonly link: (url: string) => LinkTarget | undefined
  /** Registers a file of the package and gives the id by which this slide refers to it. */
  readonly media: (file: MediaFile) => string
  /** The next id of a shape: unique on the slide. */
  readonly nextId: () => number
}

/** What `a:hlinkClick` says. */
export interface LinkTarget {
  /** Value of `r:id`. */
  readonly id: string
  /** Value of `action`, for what leads to a slide. */
  readonly action?: string
}

/** A picture as the package holds it, once however many slides show it. */
export interface MediaFile {
  /** Names the content: its hash. */
  readonly key: string
  readonly bytes: Uint8Array
  /** Ending of its name. */
  readonly extension: 'png' | 'jpeg' | 'gif' | 'svg'
}
