import { createHash } from 'node:crypto'
import type { Remember } from '@trifold/core'
import { cssStack, type Deck, type DeckSlide, fontRoles, gridColumns, sizes, type Theme } from '@trifold/deck'
import { paletteProperties } from '@trifold/prose'
import { embedFonts } from './embed-fonts.ts'
import { embedSlices } from './embed-slices.ts'
import { playerCss } from './generated/player.ts'
import { type Inventory, inventoryOf } from './inventory.ts'
import type { Printed } from './press.ts'
import { cssOf, sheetsFor } from './sheets-for.ts'

/** Which of a theme's palettes a deck wears: `auto` is what the viewer prefers. */
export type Scheme = 'auto' | 'light' | 'dark'

/** A style sheet, and the source by which a document's policy allows it. */
export interface Style {
  readonly css: string
  readonly source: string
}

/** The style sheet of a deck: the theme's tokens, the layouts, the player; and the pages that paper gets. */
export const deckStyle = async ({ theme, deck, shared }: Printed): Promise<Style> => {
  const inventory = inventoryOf(deck)
  const slices = await embedSlices(inventory.faces(), theme, shared)
  const { width, height } = deck.geometry
  const look = `${theme.key} ${width}x${height}`
  const tokens = shared(
    `deck tokens ${look}`,
    () =>
      `${embedFonts(theme)}${tokensOf(theme)}${linesOf(theme)}@page{size:${width}px ${height}px;margin:0}${handoutPage}`,
  )
  const layouts = layoutsOf(deck.slides, inventory, shared)
  const css = `${slices.rules}${tokens}${layouts.css}${playerCss}`
  const source = shared(`deck style ${look} ${slices.key} ${layouts.key}`, () => hashSource(css))
  return { css, source }
}

/** What a policy (Content Security Policy 3, section 2.3.1) names an inline style or script by. */
export const hashSource = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`

/** A handout's page: the printer's own paper, upright. Wide enough for a slide of 640 px on A4 and on Letter. */
const handoutPage = '@page handout{size:portrait;margin:18mm 19mm}'

/** The style of the first slide as a picture, as `make` writes it. */
export const pictureStyle = <Made>(
  { theme, scheme, deck: { lang, slides }, shared }: Printed,
  make: (css: string) => Made,
): Made => {
  const first = slides.slice(0, 1)
  const layouts = layoutsOf(first, inventoryOf({ title: '', slides: first, lang }), shared)
  return shared(`picture style ${theme.key} ${scheme} ${layouts.key}`, () => {
    const tokens =
      scheme === 'auto' ? tokensOf(theme) : `:root{${facesOf(theme)};${appearance(theme, scheme)}}`
    return make(`${tokens}${linesOf(theme)}${layouts.css}`)
  })
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

/** What the slides' own layouts need, and no more; the key is equal for equal rules. */
const layoutsOf = (
  slides: Deck['slides'],
  inventory: Inventory,
  shared: Remember,
): { key: string; css: string } => {
  const sheets = sheetsFor(inventory)
  const names = sheets.map(({ name }) => name).join(' ')
  const key = `layouts ${slides.some(hasColumns) ? 'columns ' : ''}${names}`
  return { key, css: shared(key, () => `${classesOf(slides)}${cssOf(sheets)}`) }
}

const hasColumns = ({ slots }: DeckSlide): boolean => Object.values(slots).some((slot) => 'spans' in slot)
