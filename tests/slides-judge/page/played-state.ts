import { stageOf } from './box.ts'
import { piecesOf } from './pieces.ts'

/** What an audience sees at one moment. */
export interface PlayedState {
  /** Slides of which anything can be seen or read out. */
  readonly slides: readonly string[]
  /** Texts and pictures of the first of them, as many as can be seen and as many as cannot. */
  readonly seen: number
  readonly hidden: readonly string[]
  /** Whether the slide stands within the window, and nothing over its text. */
  readonly whole: boolean
}

/** Runs in the page: reads what the player shows, and changes nothing. */
export const playedState = (): PlayedState => {
  const shown = [...document.querySelectorAll<HTMLElement>('[data-slide]')].filter(
    (slide) => !slide.inert || slide.checkVisibility({ visibilityProperty: true }),
  )
  const [slide] = shown
  if (slide === undefined) return { slides: [], seen: 0, hidden: [], whole: false }
  const pieces = piecesOf(slide, stageOf(slide)).filter(({ slot }) => slot !== 'furniture')
  const seen = pieces.filter(({ visible }) => visible)
  return {
    slides: shown.map(({ id }) => id),
    seen: seen.length,
    hidden: pieces.filter(({ visible }) => !visible).map(({ text }) => text),
    whole: isWithinWindow(slide) && seen.every(({ element }) => isOnTop(element, slide)),
  }
}

const isWithinWindow = (slide: Element): boolean => {
  const { left, top, right, bottom } = slide.getBoundingClientRect()
  return left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1
}

/** Whether a click at the middle of an element's first line meets the slide. */
const isOnTop = (element: Element, slide: Element): boolean => {
  const [rect] = element.getClientRects()
  if (rect === undefined) return false
  const met = document.elementFromPoint((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2)
  return met === null || slide.contains(met)
}
