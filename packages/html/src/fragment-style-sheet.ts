import { type Palette, paletteProperties, tokens } from '@trifold/prose'
import { fragmentCss } from './generated/fragment-css.ts'

/** The class of the element that a fragment is. */
export const fragmentClass = 'trifold'

/**
 * The style sheet of `article.fragment.html`, for what is inside it alone. Face, size and measure are those of the page
 * around it. Colours follow the `color-scheme` that holds where the fragment stands, whoever sets it, not the reader's
 * wish alone: on a page that is always light they stay light. On paper they are those of a light page. Each is a custom
 * property (`--ink`, `--accent`, …), which the page may set on `.trifold`.
 */
export const fragmentStyleSheet = (): string => {
  const { light, dark } = tokens.palettes.default
  return [
    `.${fragmentClass}{--code:${tokens.fonts.code};${paletteProperties(light)};}`,
    `@media screen{@supports (color:rgb(from CanvasText r g b)){.${fragmentClass}{${schemeProperties(light, dark)};}}}`,
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
      return `${name}:${lightOrDark(colour, other)}`
    })
    .join(';')
}

/**
 * Two colours by the scheme: the first where `CanvasText` is dark, the second where it is light. `light-dark()` says the
 * same, but build tools such as Lightning CSS rewrite it to variables that only a style sheet they see sets, too.
 */
const lightOrDark = (light: string, dark: string): string => {
  const others = channelsOf(dark)
  const channels = channelsOf(light).map(
    (channel, index) => `calc(${channel} + ${(others[index] ?? channel) - channel}*clamp(0,r - 127,1))`,
  )
  return `rgb(from CanvasText ${channels.join(' ')})`
}

/** Red, green and blue of `#RRGGBB`, from 0 to 255. */
const channelsOf = (hex: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16))
