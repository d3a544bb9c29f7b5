import { cssStack, type Deck, type Theme } from '@trifold/deck'
import { embedFonts } from '../embed-fonts.ts'
import { embedSlices } from '../embed-slices.ts'
import { revealSheets, scopedSheets } from '../generated/player.ts'
import { inventoryOf } from '../inventory.ts'
import type { Printed } from '../press.ts'
import { cssOf, sheetsFor } from '../sheets-for.ts'
import { appearance, classesOf, facesOf, linesOf } from '../style-sheet.ts'

/**
 * The style of slides that stand among a host's: it concerns what is inside of `.trifold` alone, and lets nothing that
 * the host says in there. `root` selects the slides of this article.
 */
export const scopedStyle = async (
  { deck, theme, scheme, shared }: Printed,
  root: string,
): Promise<string> => {
  const inventory = inventoryOf(deck)
  const { rules } = await embedSlices(inventory.faces(), theme, shared)
  return [
    ownFaces(`${rules}${embedFonts(theme)}`),
    shared('scoped reset', forgetful),
    cssOf(revealSheets),
    `@layer trifold.tokens{${tokensOf(theme, scheme, root)}${linesOf(theme, root)}}`,
    `@layer trifold.classes{${classesOf(deck.slides, '.trifold ')}}`,
    cssOf(sheetsFor(inventory, scopedSheets)),
    `@layer trifold.box{${boxOf(deck, root)}}`,
  ].join('\n')
}

/** A host may have a family of the same name, with other glyphs: ours are called otherwise. */
const ownFaces = (rules: string): string => rules.replaceAll("font-family:'", `font-family:'${familyPrefix}`)

const familyPrefix = 'Trifold '

const ownStack = (families: readonly string[]): string =>
  cssStack([`${familyPrefix}${families[0]}`, ...families])

/** Custom properties whose absence means something to our sheets: those of the host are forgotten. */
const forgetful = (): string => {
  const used = scopedSheets.flatMap(({ css }) =>
    [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name),
  )
  const unset = [...new Set(used)].map((name) => `${name}:initial`)
  return `@layer trifold.reset{.trifold{${unset.join(';')}}}`
}

/**
 * Unless the author chose, slides stand on the host's own background, whose colour reveal.js itself calls light or
 * dark by a class.
 */
const tokensOf = (theme: Theme, scheme: Printed['scheme'], root: string): string => {
  if (scheme !== 'auto') return `${root}{${facesOf(theme, ownStack)};${appearance(theme, scheme)}}`
  return [
    `${root}{${facesOf(theme, ownStack)};${appearance(theme, 'light')};--paper:${hostPaper(theme)}}`,
    `.has-dark-background>${root}{${appearance(theme, 'dark')};--paper:${hostPaper(theme)}}`,
  ].join('')
}

/** The colour of the host's background; our own paper in a deck that does not say it. */
export const hostPaper = (theme: Theme): string => `var(--r-background-color, ${theme.light.paper})`

const boxOf = ({ geometry }: Pick<Deck, 'geometry'>, root: string): string => {
  const { width, height, marginX, marginTop, marginBottom } = geometry
  return [
    `${root}{--trifold-width:${width}px;--trifold-height:${height}px}`,
    `${root} .alone{--page-width:${width}px;--page-height:${height}px;`,
    `--margin:${marginX}px;--margin-top:${marginTop}px;--margin-bottom:${marginBottom}px}`,
    // The host paints the background, to the edges of the screen.
    `${root} .slide{background:none}`,
  ].join('')
}
