import { element } from './dom/element.ts'

/** Says something to screen readers, when they have finished what they are saying. */
export type Announce = (text: string) => void

/** A place whose changes are read out, and the way to change it. */
export const createAnnouncer = (): { element: HTMLElement; announce: Announce } => {
  const place = element('p', { class: 'unseen', role: 'status', 'aria-live': 'polite' })
  return {
    element: place,
    announce: (text) => {
      // The same words again are read out only if they are another text.
      place.textContent = place.textContent === text ? `${text}\u00a0` : text
    },
  }
}
