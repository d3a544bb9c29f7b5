import type { DeckPage } from './deck-page.ts'
import type { Player, Spot } from './player.ts'

/** Ms that the slide rests before the address follows: browsers refuse an address that changes at each key press. */
const rest = 120

/** The slide that the address names, by its id or by a place on it, and the step that the browser remembers. */
export const spotOfAddress = ({ slides }: DeckPage): Spot | undefined => {
  const id = decoded(location.hash.slice(1))
  const target = id === '' ? null : document.getElementById(id)
  const found = slides.findIndex(
    ({ section, frame }) => section.id === id || (target !== null && frame.contains(target)),
  )
  const slide = id === '' ? 0 : found
  return slide < 0 ? undefined : { slide, step: stepRemembered() }
}

const stepRemembered = (): number => {
  const step: unknown = history.state?.step
  return typeof step === 'number' ? step : 0
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    // Not an encoded text after all.
    return text
  }
}

/**
 * Keeps the address at the slide on show, and the slide at the address. A jump can be taken back with the browser's
 * button; turning pages leaves no trail. In a frame nothing does: the host page's history is its own.
 */
export const followAddress = (player: Player): void => {
  const { page } = player
  const framed = window !== window.top
  let waiting: ReturnType<typeof setTimeout> | undefined
  const follow = () => {
    const spot = spotOfAddress(page)
    if (spot !== undefined) player.set(spot, 'address')
  }
  window.addEventListener('popstate', follow)
  window.addEventListener('hashchange', follow)
  player.onChange((now, before, cause) => {
    if (now.slide === before.slide && now.step === before.step) return
    clearTimeout(waiting)
    if (cause === 'address') return
    if (cause === 'jump' && !framed) {
      write(page, before, false)
      write(page, now, true)
    } else waiting = setTimeout(() => write(page, now, false), rest)
  })
}

const write = ({ slides }: DeckPage, { slide, step }: Spot, push: boolean): void => {
  const hash = `#${encodeURIComponent(slides[slide]?.id ?? '')}`
  // The first slide needs no name until another was shown.
  const address = location.hash === '' && slide === 0 ? null : hash
  try {
    if (push) history.pushState({ step }, '', address)
    else history.replaceState({ step }, '', address)
  } catch {
    // A page in a frame without an address of its own keeps it as it is.
  }
}
