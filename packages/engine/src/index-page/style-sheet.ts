import { paletteProperties, tokens } from '@trifold/prose'
import { pageCss } from '../generated/page-css.ts'

/** The index page's style sheet: the design tokens as custom properties, then the rules. */
export const styleSheet = (): string => {
  const { light, dark } = tokens.palettes.default
  return [
    `:root{color-scheme:light dark;--text:${tokens.fonts.text};${paletteProperties(light)}}`,
    `@media (prefers-color-scheme:dark){:root{${paletteProperties(dark)}}}`,
    pageCss,
  ].join('\n')
}
