import type { BeatCard } from '../slot.ts'

/** A page of fewer beats has none to give. */
const enough = 3

/**
 * Beats on as many pages as before, evenly, where the last of them would have one alone that may have company; as they were
 * where that does not fit.
 */
export const balanceBeats = (pages: BeatCard[][], fits: (cards: BeatCard[]) => boolean): BeatCard[][] => {
  if (pages.at(-1)?.length !== 1 || pages.every(({ length }) => length < enough)) return pages
  const cards = pages.flat()
  const start = (page: number): number => Math.ceil((page * cards.length) / pages.length)
  const even = pages.map((_, page) => cards.slice(start(page), start(page + 1)))
  return even.every((beats) => fits(beats)) ? even : pages
}
