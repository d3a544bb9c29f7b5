import type { Mode, Player } from './player.ts'

/** What a deck in a frame tells the page around it: its slides by their ids, and where it is. */
interface Place {
  readonly trifold: 'deck'
  readonly slides: readonly string[]
  readonly slide: string
  readonly step: number
  readonly mode: Mode
}

/** What that page may ask of it. */
interface Wish {
  readonly trifold: 'show'
  readonly slide: string
  readonly step?: number
  readonly mode?: Mode
}

/** Views that a page may ask for; the others depend on the screen, or need a window of their own. */
const views: readonly unknown[] = ['overview', 'handout']

/**
 * Within a frame, tells the page around it where the deck is, now and whenever that changes, and goes where that page asks
 * for: so a preview that loads a deck anew shows the slide it was on. What is told is not secret, so any page may hear it.
 * Links to other pages open in windows of their own.
 */
export const followHost = (player: Player): void => {
  const host = window.parent
  if (host === window) return
  // Few pages may be shown in a frame, and the deck would be gone.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])'))
    link.target = '_blank'
  const slides = player.page.slides.map(({ id }) => id)
  const tell = (): void => {
    const { slide, step, mode } = player.state
    const place: Place = { trifold: 'deck', slides, slide: slides[slide] ?? '', step, mode }
    host.postMessage(place, '*')
  }
  window.addEventListener('message', ({ source, data }) => {
    if (source !== host || !isWish(data)) return
    const slide = slides.indexOf(data.slide)
    if (slide < 0) return
    player.set(
      { slide, step: data.step ?? 0, ...(data.mode === undefined ? {} : { mode: data.mode }) },
      'window',
    )
    tell()
  })
  player.onChange(tell)
}

/** Tells the page around a frame that its keyboard is to go back there; in a window of its own, nobody. */
export const leaveFrame = (): void => {
  if (window.parent !== window) window.parent.postMessage({ trifold: 'leave' }, '*')
}

const isWish = (data: unknown): data is Wish => {
  if (typeof data !== 'object' || data === null) return false
  // What is looked for is checked here.
  const { trifold, slide, step, mode } = data as Partial<Record<keyof Wish, unknown>>
  return (
    trifold === 'show' &&
    typeof slide === 'string' &&
    (step === undefined || Number.isFinite(step)) &&
    (mode === undefined || views.includes(mode))
  )
}
