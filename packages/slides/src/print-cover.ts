import { directionOf, words } from '@trifold/prose'
import type { Press } from './press.ts'
import { sizeName } from './print-deck.ts'
import { pictureStyle } from './style-sheet.ts'
import { escapedText } from './templates.ts'
import { slideView } from './view/slide-view.ts'

// Control characters, lone surrogates and non-characters, none of which XML may hold.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** The first slide as a picture: an SVG that holds well-formed XHTML and asks for nothing. */
export const printCover = ({ fill, printed, printers }: Press): string => {
  const { deck } = printed
  const { lang, geometry, title } = deck
  const { slides, notes } = printers('xml')
  const print = { words: words(lang), lang, printer: slides }
  const place = { number: 1, total: deck.slides.length }
  const [first] = deck.slides
  const picture = fill('cover', {
    width: geometry.width,
    height: geometry.height,
    lang,
    dir: directionOf(lang),
    title,
    size: sizeName(geometry),
    style: pictureStyle(printed, escapedText),
    slide:
      first === undefined
        ? {}
        : slideView({ ...first, notes: [] }, place, print, { ...print, printer: notes }),
  })
  return picture.replace(forbidden, '\uFFFD')
}
