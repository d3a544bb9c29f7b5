import { type DeckPage, stepOf } from './deck-page.ts'

/** Where the talk is: a slide, from 0, and how many of its steps are shown. */
export interface Spot {
  readonly slide: number
  readonly step: number
}

/** How slides are shown. */
export type Mode = 'stage' | 'card' | 'overview' | 'presenter'

/** The state of the deck, and the ways to change it. Listeners hear of each change once. */
export interface Player {
  readonly page: DeckPage
  readonly spot: Spot
  readonly mode: Mode
  go(spot: Spot): void
  next(): void
  previous(): void
  setMode(mode: Mode): void
  onChange(listener: () => void): void
}

export const createPlayer = (page: DeckPage, start: Spot): Player => {
  const { slides } = page
  const listeners: (() => void)[] = []
  let spot = start
  let mode: Mode = 'stage'
  const changed = () => {
    show(page, spot, mode)
    for (const listener of listeners) listener()
  }
  const player: Player = {
    page,
    get spot() {
      return spot
    },
    get mode() {
      return mode
    },
    go: (wanted) => {
      const slide = Math.min(Math.max(wanted.slide, 0), slides.length - 1)
      const step = Math.min(Math.max(wanted.step, 0), slides[slide]?.last ?? 0)
      if (slide === spot.slide && step === spot.step) return
      spot = { slide, step }
      changed()
    },
    next: () => player.go(after(page, spot)),
    previous: () => player.go(before(spot)),
    setMode: (wanted) => {
      if (wanted === mode) return
      mode = wanted
      changed()
    },
    onChange: (listener) => {
      listeners.push(listener)
      listener()
    },
  }
  show(page, spot, mode)
  return player
}

/** One press on; the last spot stays where it is. */
const after = ({ slides }: DeckPage, { slide, step }: Spot): Spot => {
  if (step < (slides[slide]?.last ?? 0)) return { slide, step: step + 1 }
  return slide < slides.length - 1 ? { slide: slide + 1, step: 0 } : { slide, step }
}

/** One press back, to all of the slide before; the first spot stays where it is. */
const before = ({ slide, step }: Spot): Spot => {
  if (step > 0) return { slide, step: step - 1 }
  return slide > 0 ? { slide: slide - 1, step: Number.POSITIVE_INFINITY } : { slide, step }
}

/** Puts the state into the document: what is seen, and what is read out. */
const show = ({ root, slides }: DeckPage, spot: Spot, mode: Mode): void => {
  root.dataset.mode = mode
  root.toggleAttribute('data-stage', mode !== 'card')
  slides.forEach(({ frame, section, steps }, index) => {
    const current = index === spot.slide
    frame.classList.toggle('current', current)
    frame.classList.toggle('next', index === spot.slide + 1)
    section.inert = !current || mode === 'overview'
    const heading = section.querySelector('h1, h2')
    // One slide is read at a time, so its title is the heading of what there is.
    if (heading?.tagName === 'H2') heading.setAttribute('aria-level', '1')
    for (const element of steps)
      element.classList.toggle('later', current && mode !== 'overview' && stepOf(element) > spot.step)
  })
}
