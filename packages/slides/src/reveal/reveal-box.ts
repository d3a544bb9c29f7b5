import type { DeckBox } from '@trifold/deck'

/** Slides of reveal.js as it comes, in px: the smallest box that decks are paginated for. */
const least = { width: 960, height: 700 }

/** Margins are small: reveal.js keeps some of its own around every slide. Below, it shows its controls and numbers. */
const margins = { marginX: 48, marginTop: 40, marginBottom: 64 }

/**
 * The box of slides for a deck of some size: of its proportions, and as large as our sizes of type are made for. What
 * shows it scales it to the deck's own size.
 */
export const revealBox = (size: { readonly width: number; readonly height: number }): DeckBox => {
  const scale = Math.max(least.width / size.width, least.height / size.height)
  const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)]
  return { name: `reveal ${width}x${height}`, geometry: { width, height, ...margins } }
}
