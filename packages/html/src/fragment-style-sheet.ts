import { type Palette, paletteProperties, tokens } from '@trifold/prose'
import { fragmentCss } from './generated/fragment-css.ts'

/** The class of the element that a fragment is. */
export const fragmentClass = 'trifold'

/**
 * The style sheet of `article.fragment.html`, for what is inside it alone. Face, size and measure are those of the page
 * around it. Colours follow the page's `color-scheme`, not the reader's wish alone: on a page that is always light they
 * stay light. Each is a custom property (`--ink`, `--accent`, …), which the page may set on `.trifold`.
 */
export const fragmentStyleSheet = (): string => {
  const { light, dark } = tokens.palettes.default
  return [
    `.${fragmentClass}{--code:${tokens.fonts.code};${paletteProperties(light)};}`,
    `@supports (color:light-dark(red,red)){.${fragmentClass}{${schemeProperties(light, dark)};}}`,
    fragmentCss,
  ].join('\n')
}

/** Properties of two palettes, each with its colour for a light and for a dark page. */
const schemeProperties = (light: Palette, dark: Palette): string => {
  const others = paletteProperties(dark).split(';')
  return paletteProperties(light)
    .split(';')
    .map((property, index) => {
      const [name = '', colour = ''] = property.split(':')
      const [, other = colour] = others[index]?.split(':') ?? []
      return `${name}:light-dark(${colour},${other})`
    })
    .join(';')
}
