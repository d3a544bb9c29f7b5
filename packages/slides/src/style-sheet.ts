import { gridColumns, sizes, type Theme } from '@trifold/deck'
import type { Palette } from '@trifold/prose'
import { deckCss, playerCss } from './generated/player.ts'

const percent = (share: number): string => `${Number((share * 100).toFixed(3))}%`

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
  `${tokensOf(theme)}@page{size:${width}px ${height}px;margin:0}${measures}${deckCss}${playerCss}`

/** The style of one slide as a picture. */
export const pictureStyle = (theme: Theme): string => `${tokensOf(theme)}${measures}${deckCss}`

/**
 * Sizes of text, and widths of a table's columns: as classes, since the document's policy allows no inline
 * styles.
 */
const measures = [
  ...sizes.map((size) => `.s${size}{--size:${size}px}`),
  ...Array.from(
    { length: gridColumns },
    (_, index) => `.w${index + 1}{width:${percent((index + 1) / gridColumns)}}`,
  ),
].join('')
