import { createHash } from 'node:crypto'
import { shortTitle } from '@trifold/deck'
import { directionOf, words as wordsOf } from '@trifold/prose'
import { playerScript } from './generated/player.ts'
import type { Printed, Printers } from './press.ts'
import { shortcuts } from './shortcuts.ts'
import { styleSheet } from './style-sheet.ts'
import type { Fill } from './templates.ts'
import { slideView } from './view/slide-view.ts'

/** The deck as one HTML document. */
export const printDeck = (
  fill: Fill,
  { article, deck, theme, scheme, slices }: Printed,
  { slides, notes }: Printers,
): string => {
  const { lang } = deck
  const words = wordsOf(lang)
  const total = deck.slides.length
  const style = `${slices}${styleSheet(theme, deck)}`
  const shared = { words, lang }
  return fill('deck', {
    lang,
    dir: directionOf(lang),
    scheme: scheme === 'auto' ? undefined : scheme,
    title: deck.title,
    shortTitle: shortTitle(deck.title),
    description: article.meta.description,
    size: sizeName(deck.geometry),
    policy: `default-src 'none'; img-src data:; font-src data:; style-src '${hash(style)}'; script-src '${hash(playerScript)}'; base-uri 'none'; form-action 'none'`,
    style,
    script: playerScript,
    words,
    shortcuts: shortcuts(words, directionOf(lang) === 'rtl'),
    slides: deck.slides.map((slide, index) =>
      slideView(
        slide,
        { number: index + 1, total },
        { ...shared, printer: slides },
        { ...shared, printer: notes },
      ),
    ),
  })
}

/** The class of a slide's proportions. */
export const sizeName = ({ width, height }: { width: number; height: number }): string =>
  width * 3 > height * 4 ? '16x9' : '4x3'

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
