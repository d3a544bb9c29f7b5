import { type Palette, tokens } from '@trifold/prose'
import { createEstimate, type Measurer } from '../measure/measurer.ts'

/** How a deck looks: tokens alone, from which each format makes its own style. */
export interface Theme {
  readonly name: string
  readonly light: Palette
  readonly dark: Palette
  /** Stacks of families, as CSS writes them. */
  readonly fonts: { readonly text: string; readonly heading: string; readonly code: string }
  readonly weights: { readonly text: number; readonly heading: number }
  /** How much wider than Arial the text face is at most. */
  readonly widthFactor: number
}

const { palettes, fonts } = tokens

const standard: Theme = {
  name: 'default',
  ...palettes.default,
  fonts: { text: fonts.text, heading: fonts.text, code: fonts.code },
  weights: { text: 400, heading: 700 },
  widthFactor: 1,
}

const editorial: Theme = {
  name: 'editorial',
  ...palettes.editorial,
  fonts: { text: fonts.serif, heading: fonts.serif, code: fonts.code },
  weights: { text: 400, heading: 600 },
  widthFactor: 1.04,
}

/** Themes by the name that front matter and options give. */
export const themes = { default: standard, editorial } as const satisfies Record<string, Theme>

/** The name of a theme that comes with Trifold. */
export type ThemeName = keyof typeof themes

/** The measurer for a theme's faces. */
export const measurerFor = (theme: Theme): Measurer => createEstimate(theme.widthFactor)
