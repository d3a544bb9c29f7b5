import type { DeckPage } from './deck-page.ts'

/** Fills the screen, or leaves it. Where a host forbids it, there is no button for it and nothing happens. */
export const createFullScreen = ({ root }: DeckPage): (() => void) => {
  const allowed = document.fullscreenEnabled === true
  if (!allowed) document.querySelector('[data-do="fullScreen"]')?.remove()
  return () => {
    if (!allowed) return
    const done = document.fullscreenElement === null ? root.requestFullscreen() : document.exitFullscreen()
    // Refused after all; the deck then stays as it is.
    done.catch(() => undefined)
  }
}
