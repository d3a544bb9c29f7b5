import type { Deck, DeckSlide } from '@trifold/deck'

/** Where each slide of a deck begins among pages, from 1, by every id that leads to it. */
export const placesOf = (
  deck: Deck,
  pages: readonly { readonly slide: DeckSlide }[],
): Map<string, number> => {
  const first = new Map<DeckSlide, number>()
  pages.forEach(({ slide }, index) => {
    if (!first.has(slide)) first.set(slide, index + 1)
  })
  const places = new Map<string, number>()
  for (const slide of deck.slides) {
    const place = first.get(slide)
    if (place !== undefined) for (const id of [slide.id, ...slide.anchors]) places.set(id, place)
  }
  return places
}
