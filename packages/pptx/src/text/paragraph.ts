import type { Colour } from '../design/colour.ts'

/** How letters are set; what is left out is as the place has it. Lengths and sizes are px of the deck. */
export interface Character {
  readonly size: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly strike?: boolean
  readonly face?: 'text' | 'heading' | 'code'
  readonly colour?: Colour
  readonly highlight?: Colour
  readonly raise?: 'super' | 'sub'
  /** BCP 47, where it is not that of the slide. */
  readonly lang?: string
}

/** A stretch of text in one setting; `\n` alone is the end of a line. */
export interface Run {
  readonly text: string
  readonly character: Character
  /** Where it leads. */
  readonly href?: string
}

/** What marks a paragraph; a sign is one of its own, such as a box to tick. */
export type Marker =
  | { readonly kind: 'bullet'; readonly colour: Colour }
  | {
      readonly kind: 'number'
      readonly number: number
      readonly colour: Colour
      /** “1.”, not “1”. */
      readonly period: boolean
    }
  | { readonly kind: 'sign'; readonly sign: string; readonly colour: Colour }

/** A paragraph, ready to be written. */
export interface Paragraph {
  readonly runs: readonly Run[]
  /** Setting of a paragraph without letters. */
  readonly character: Character
  readonly lineHeight?: number
  readonly align?: 'start' | 'center' | 'end'
  /** In a list, from 0. */
  readonly level: number
  readonly marker?: Marker
  /** Where lines begin, and how far before that the first does; in px. */
  readonly left: number
  readonly hang: number
  /** White space above, in px. */
  readonly before: number
  /** Code is read from left to right everywhere. */
  readonly code?: true
}

/** Where a paragraph stands that begins at the edge of its box, with no white space above it. */
export const atEdge = { level: 0, left: 0, hang: 0, before: 0 } as const
