/** Where a page is scrolled to: a place of it that is near the top of the window, and its distance from there in px. */
export interface ScrollAnchor {
  readonly top: number
  readonly id?: string
  readonly distance?: number
}

/** Reads where a page is scrolled to. At its very top there is no place to keep. */
export const readAnchor = (page: Document): ScrollAnchor => {
  const top = page.scrollingElement?.scrollTop ?? 0
  if (top === 0) return { top }
  let found: ScrollAnchor = { top }
  for (const place of page.querySelectorAll('[id]')) {
    const distance = place.getBoundingClientRect().top
    // In the order of the page: the last one that begins above the window, or the first within.
    if (found.id !== undefined && distance > 0) break
    found = { top, id: place.id, distance }
  }
  return found
}

/** Scrolls a page to where another version of it was: to the same place, if it still has that. */
export const scrollToAnchor = (page: Document, anchor: ScrollAnchor): void => {
  const place = anchor.id === undefined ? null : page.getElementById(anchor.id)
  const top =
    place === null || anchor.distance === undefined
      ? anchor.top
      : (page.scrollingElement?.scrollTop ?? 0) + place.getBoundingClientRect().top - anchor.distance
  page.scrollingElement?.scrollTo({ top, behavior: 'instant' })
}
