import type { DeckPage } from './deck-page.ts'
import type { Player, Spot } from './player.ts'

/** The slide that the address names: by its id, or by a place on it. */
export const spotOfAddress = ({ slides }: DeckPage): Spot | undefined => {
  const id = decoded(location.hash.slice(1))
  if (id === '') return undefined
  const target = document.getElementById(id)
  const slide = slides.findIndex(
    ({ section, frame }) => section.id === id || (target !== null && frame.contains(target)),
  )
  return slide < 0 ? undefined : { slide, step: 0 }
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    // Not an encoded text after all.
    return text
  }
}

/** Keeps the address at the slide on show, and the slide at the address. */
export const followAddress = (player: Player): void => {
  const { page } = player
  window.addEventListener('hashchange', () => {
    const spot = spotOfAddress(page)
    if (spot !== undefined && spot.slide !== player.spot.slide) player.go(spot)
  })
  player.onChange(() => {
    const id = page.slides[player.spot.slide]?.id ?? ''
    const hash = `#${encodeURIComponent(id)}`
    if (decoded(location.hash) === `#${id}`) return
    // The first slide needs no name until another was shown.
    if (location.hash === '' && player.spot.slide === 0) return
    try {
      history.replaceState(null, '', hash)
    } catch {
      // A page in a frame without an address of its own keeps it as it is.
    }
  })
}
