import { paletteProperties, tokens } from '@trifold/prose'
import articleCss from '@trifold/vite/article.css?inline'
import siteCss from './site.css?inline'

/** The site's style sheet: the design tokens as custom properties, the rules of the site, and those of articles. */
export const styleSheet = (): string => {
  const { light, dark } = tokens.palettes.default
  return [
    `:root{--text:${tokens.fonts.text};--code:${tokens.fonts.code};${paletteProperties(light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${paletteProperties(dark)}}}`,
    articleCss,
    siteCss,
  ].join('\n')
}
