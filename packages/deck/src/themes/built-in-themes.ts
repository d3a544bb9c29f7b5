import { type Palettes, tokens } from '@trifold/prose'
import { familiesOf } from './font-stack.ts'
import type { Theme, ThemeFont } from './theme.ts'

const { palettes, fonts } = tokens

const font = (stack: string): ThemeFont => ({ families: familiesOf(stack), files: [] })

const sans = { text: font(fonts.text), heading: font(fonts.text), code: font(fonts.code) }
const serif = { text: font(fonts.serif), heading: font(fonts.serif), code: font(fonts.code) }

const define = (
  name: string,
  { light, dark }: Palettes,
  settings: Pick<Theme, 'fonts' | 'weights' | 'lines'>,
): Theme => ({ name, key: name, light, dark, ...settings })

/** Themes by the name that front matter, options and a theme’s `extends` give. */
export const themes = {
  default: define('default', palettes.default, {
    fonts: sans,
    weights: { text: 400, heading: 700 },
    lines: 'fine',
  }),
  editorial: define('editorial', palettes.editorial, {
    fonts: serif,
    weights: { text: 400, heading: 600 },
    lines: 'fine',
  }),
  contrast: define('contrast', palettes.contrast, {
    fonts: sans,
    weights: { text: 400, heading: 700 },
    lines: 'strong',
  }),
} as const satisfies Record<string, Theme>

/** The name of a theme that comes with Trifold. */
export type ThemeName = keyof typeof themes

/** Names of the themes that come with Trifold. */
export const themeNames: readonly ThemeName[] = ['default', 'editorial', 'contrast']
