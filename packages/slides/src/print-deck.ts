import { shortTitle } from '@trifold/deck'
import { directionOf, words as wordsOf } from '@trifold/prose'
import { playerScript } from './generated/player.ts'
import type { Press } from './press.ts'
import { shortcuts } from './shortcuts.ts'
import { deckStyle, hashSource } from './style-sheet.ts'
import { slideViews } from './view/slide-view.ts'

/** The deck as one HTML document. */
export const printDeck = async ({ fill, filled, printed, printers }: Press): Promise<string> => {
  const { article, deck, scheme, shared } = printed
  const { lang } = deck
  const words = wordsOf(lang)
  const dir = directionOf(lang)
  const style = await deckStyle(printed)
  const script = shared('source of the player', () => hashSource(playerScript))
  const view = {
    lang,
    dir,
    scheme: scheme === 'auto' ? undefined : scheme,
    title: deck.title,
    shortTitle: shortTitle(deck.title),
    description: article.meta.description,
    size: sizeName(deck.geometry),
    policy: `default-src 'none'; img-src data:; font-src data:; style-src '${style.source}'; script-src '${script}'; base-uri 'none'; form-action 'none'`,
    style: style.css,
    script: playerScript,
    words,
    shortcuts: shared(`shortcuts ${lang}`, () => shortcuts(words, dir === 'rtl')),
    slides: slideViews(deck, printers('html')),
  }
  return fill('deck', { ...view, player: filled(`player ${lang}`, () => fill('player', view)) })
}

/** The class of a slide's proportions. */
export const sizeName = ({ width, height }: { width: number; height: number }): string =>
  width * 3 > height * 4 ? '16x9' : '4x3'
