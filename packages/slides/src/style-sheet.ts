import { cssStack, type Deck, type DeckSlide, fontRoles, gridColumns, sizes, type Theme } from '@trifold/deck'
import { paletteProperties } from '@trifold/prose'
import { embedFonts } from './embed-fonts.ts'
import { playerCss } from './generated/player.ts'
import { sheetsFor } from './sheets-for.ts'

/** Which of a theme's palettes a deck wears: `auto` is what the viewer prefers. */
export type Scheme = 'auto' | 'light' | 'dark'

/** The style sheet of a deck: the theme's tokens, the layouts, the player; and the pages that paper gets. */
export const styleSheet = (theme: Theme, { geometry: { width, height }, slides }: Deck): string =>
  `${embedFonts(theme)}${tokensOf(theme)}${linesOf(theme)}@page{size:${width}px ${height}px;margin:0}${handoutPage}${layoutsOf(slides)}${playerCss}`

/** A handout's page: the printer's own paper, upright. Wide enough for a slide of 640 px on A4 and on Letter. */
const handoutPage = '@page handout{size:portrait;margin:18mm 19mm}'

/** The style of one slide as a picture. */
export const pictureStyle = (theme: Theme, scheme: Scheme, slides: Deck['slides']): string => {
  const tokens = scheme === 'auto' ? tokensOf(theme) : `:root{${facesOf(theme)};${appearance(theme, scheme)}}`
  return `${tokens}${linesOf(theme)}${layoutsOf(slides)}`
}

/** A theme's tokens as custom properties, for both appearances; paper is always light. */
const tokensOf = (theme: Theme): string => {
  const night = appearance(theme, 'dark')
  return [
    `:root{${facesOf(theme)};${appearance(theme, 'light')}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-scheme=light]){${night}}}`,
    `@media screen{:root[data-scheme=dark]{${night}}}`,
  ].join('')
}

/** Strong lines, and a pattern for each subject: always, or where the viewer asks for more contrast. */
export const linesOf = ({ lines }: Theme, root = ':root'): string => {
  const strong = `${root}{--hair:2px;--bar:4px;--patterned: ;}`
  return lines === 'strong' ? strong : `@media (prefers-contrast:more){${strong}}`
}

/** A theme's palette, light or dark, as custom properties. */
export const appearance = (theme: Theme, scheme: 'light' | 'dark'): string =>
  `color-scheme:${scheme};${paletteProperties(theme[scheme])}`

/** The faces of a theme, by what each is for; `stack` writes the families of one. */
export const facesOf = ({ fonts, weights }: Theme, stack = cssStack): string =>
  [
    ...fontRoles.map((role) => `--font-${role}:${stack(fonts[role].families)}`),
    `--weight:${weights.text}`,
    `--weight-heading:${weights.heading}`,
  ].join(';')

const percent = (share: number): string => `${Number((share * 100).toFixed(3))}%`

/** Sizes of text, as classes: the document's policy allows no inline styles. */
const textSizes = (root: string): string => sizes.map((size) => `${root}.s${size}{--size:${size}px}`).join('')

/** Widths of a table's columns, as classes too. */
const columnWidths = (root: string): string =>
  Array.from(
    { length: gridColumns },
    (_, index) => `${root}.w${index + 1}{width:${percent((index + 1) / gridColumns)}}`,
  ).join('')

/** The classes that the layouts of some slides use; `root` stands before each selector. */
export const classesOf = (slides: Deck['slides'], root = ''): string =>
  `${textSizes(root)}${slides.some(hasColumns) ? columnWidths(root) : ''}`

/** What the slides' own layouts need, and no more. */
const layoutsOf = (slides: Deck['slides']): string => `${classesOf(slides)}${sheetsFor(slides)}`

const hasColumns = ({ slots }: DeckSlide): boolean => Object.values(slots).some((slot) => 'spans' in slot)
