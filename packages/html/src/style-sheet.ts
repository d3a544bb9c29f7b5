import { createHash } from 'node:crypto'
import { paletteProperties, tokens } from '@trifold/prose'
import { pageCss } from './generated/page-css.ts'

/** How every page looks. */
export interface PageStyle {
  /** The style sheet. */
  readonly style: string
  /** The policy that lets it in. */
  readonly csp: string
}

export const createPageStyle = (): PageStyle => {
  const style = styleSheet()
  return { style, csp: contentSecurityPolicy(style) }
}

/** A policy under which the page requests nothing, runs nothing, and uses this style sheet alone. */
export const contentSecurityPolicy = (style: string): string => {
  const hash = createHash('sha256').update(style).digest('base64')
  return `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
}

/** The design tokens as custom properties, then the rules. */
const styleSheet = (): string => {
  const { light, dark } = tokens.palettes.default
  const fonts = `--text:${tokens.fonts.text};--code:${tokens.fonts.code};`
  return [
    `:root{color-scheme:light dark;${fonts}${paletteProperties(light)};}`,
    `@media screen and (prefers-color-scheme:dark){:root{${paletteProperties(dark)};}}`,
    pageCss.trim(),
  ].join('\n')
}
