import type { Colour } from '../design/colour.ts'

/** How text is set; written only where it differs from what the text's place inherits. */
export interface TextStyle {
  /** Hundredths of a point, as `sz` has it. */
  readonly size: number
  /** Distance of lines, in sizes: 1.4 for running text. */
  readonly lineHeight: number
  readonly colour: Colour
  readonly bold: boolean
  readonly italic: boolean
  /** A part that the design names, or what a theme gives where the design has another. */
  readonly face: 'text' | 'heading' | 'code' | 'theme'
  readonly align: 'start' | 'center' | 'end'
  /** What marks a paragraph; what is not known is written with each. */
  readonly marker?: 'bullet' | 'number' | 'none'
  /** Where lines begin, and how far from there the first line and the marker do, in EMU; unknown if it is not told. */
  readonly marL?: number
  readonly indent?: number
  /** White space above, in hundredths of a point; unknown if it is not told. */
  readonly before?: number
  /** White space below, in hundredths of a point, which is taken away. */
  readonly after?: number
  /** A template's distance of lines, which is kept where it is no larger than what was measured. */
  readonly keepsLines?: true
  /** A colour unlike that of other text, in which what is quieter is set as well. */
  readonly ownColour?: true
}

/** What a place has of its own, level by level; the last goes for all below. */
export type Levels = readonly [TextStyle, ...TextStyle[]]

/** A line height as `a:spcPct` has it: 100 % is 1.2 times the size. */
export const linePercent = (lineHeight: number): number => Math.round((lineHeight / 1.2) * 100_000)
