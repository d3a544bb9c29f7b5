import type { Theme } from '@trifold/deck'
import type { Palette } from '@trifold/prose'
import { deckCss, playerCss } from './generated/player.ts'

const properties = ({ subjects, ...colours }: Palette): string =>
  [
    ...Object.entries(colours).map(([name, value]) => `--${name}:${value}`),
    ...subjects.map((value, index) => `--subject-${index + 1}:${value}`),
  ].join(';')

/** A theme's tokens as custom properties, for both appearances; paper is always light. */
const tokensOf = ({ light, dark, fonts, weights }: Theme): string => {
  const day = `color-scheme:light;${properties(light)}`
  const night = `color-scheme:dark;${properties(dark)}`
  const faces = [
    `--font-text:${fonts.text}`,
    `--font-heading:${fonts.heading}`,
    `--font-code:${fonts.code}`,
    `--weight:${weights.text}`,
    `--weight-heading:${weights.heading}`,
  ].join(';')
  return [
    `:root{${faces};${day}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-scheme=light]){${night}}}`,
    `@media screen{:root[data-scheme=dark]{${night}}}`,
  ].join('')
}

/** The style sheet of a deck: the theme's tokens, the layouts, the player; and the page that paper gets. */
export const styleSheet = (theme: Theme, { width, height }: { width: number; height: number }): string =>
  `${tokensOf(theme)}@page{size:${width}px ${height}px;margin:0}${spans}${deckCss}${playerCss}`

/** The style of one slide as a picture. */
export const pictureStyle = (theme: Theme): string => `${tokensOf(theme)}${deckCss}`

/** Widths of a table's columns, of 24: a policy without inline styles leaves classes. */
const spans = Array.from(
  { length: 24 },
  (_, index) => `.w${index + 1}{width:${Number((((index + 1) / 24) * 100).toFixed(3))}%}`,
).join('')
