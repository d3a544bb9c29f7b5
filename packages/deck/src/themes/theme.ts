import type { Family } from '@trifold/fonts'
import type { Palette } from '@trifold/prose'

/** How a deck looks: tokens alone, from which each format makes its own style. */
export interface Theme {
  readonly name: string
  /** Stands for all that the theme is, in the keys of what is made with it. */
  readonly key: string
  readonly light: Palette
  readonly dark: Palette
  readonly fonts: Readonly<Record<FontRole, ThemeFont>>
  readonly weights: { readonly text: number; readonly heading: number }
  /** How lines are drawn: fine, or strong, with a pattern for each subject beside its hue. */
  readonly lines: 'fine' | 'strong'
}

/** What a face is for. */
export const fontRoles = ['text', 'heading', 'code'] as const

/** What a face is for. */
export type FontRole = (typeof fontRoles)[number]

/** The faces that text is set in. */
export interface ThemeFont {
  /** Names of families, the wished one first; the last may be a generic one, such as `serif`. */
  readonly families: readonly string[]
  /** Files of the first family that the theme brings along; none for a family that Trifold has or the viewer is to have. */
  readonly files: readonly FontFile[]
  /** Metrics of these files; there whenever there are files. */
  readonly own?: Family
}

/** A font file that outputs embed. */
export interface FontFile {
  readonly bytes: Uint8Array
  readonly format: 'woff2' | 'woff' | 'truetype' | 'opentype'
  /** Of a variable font, the least and the most. */
  readonly weight: number | readonly [number, number]
  readonly style: 'normal' | 'italic'
}
