import type { DeckPage } from './deck-page.ts'
import { show } from './show.ts'
import type { Timer } from './timer.ts'

/** How slides are shown. */
export type Mode = 'stage' | 'card' | 'overview' | 'presenter' | 'handout'

/** Where the talk is: a slide, from 0, and how many of its steps are shown. */
export interface Spot {
  readonly slide: number
  readonly step: number
}

/** All that can change. */
export interface State extends Spot, Timer {
  readonly mode: Mode
  /** What covers the slides. */
  readonly blank: '' | 'black' | 'white'
}

/**
 * Why a state changed: a press on or back, a jump to another place, or something outside (the address, the other
 * window) that the player follows.
 */
export type Cause = 'turn' | 'jump' | 'address' | 'window'

export type Listener = (now: State, before: State, cause: Cause) => void

/** The state of the deck, and the ways to change it. Listeners hear of each change once, and of the first state. */
export interface Player {
  readonly page: DeckPage
  readonly state: State
  set(change: Partial<State>, cause?: Cause): void
  next(): void
  previous(): void
  /** Goes back from another view to how slides are shown here. */
  rest(): void
  onChange(listener: Listener): void
}

export const createPlayer = (page: DeckPage, start: State, resting: () => Mode): Player => {
  const listeners: Listener[] = []
  let state = { ...start, ...within(page, start) }
  const player: Player = {
    page,
    get state() {
      return state
    },
    set: (change, cause = 'jump') => {
      const before = state
      const wanted = { ...before, ...change }
      state = { ...wanted, ...within(page, wanted) }
      if (same(state, before)) return
      show(page, state)
      for (const listener of listeners) listener(state, before, cause)
    },
    next: () => player.set(after(page, state), 'turn'),
    previous: () => player.set(ahead(state), 'turn'),
    rest: () => player.set({ mode: resting() }),
    onChange: (listener) => {
      listeners.push(listener)
      listener(state, state, 'turn')
    },
  }
  show(page, state)
  return player
}

const same = (one: State, other: State): boolean =>
  (Object.keys(one) as (keyof State)[]).every((key) => one[key] === other[key])

/** The nearest place that the deck has. */
const within = ({ slides }: DeckPage, wanted: Spot): Spot => {
  const slide = Math.min(Math.max(wanted.slide, 0), slides.length - 1)
  return { slide, step: Math.min(Math.max(wanted.step, 0), slides[slide]?.last ?? 0) }
}

/** One press on; the last spot stays where it is. */
export const after = ({ slides }: DeckPage, { slide, step }: Spot): Spot => {
  if (step < (slides[slide]?.last ?? 0)) return { slide, step: step + 1 }
  return slide < slides.length - 1 ? { slide: slide + 1, step: 0 } : { slide, step }
}

/** One press back, to all of the slide before; the first spot stays where it is. */
const ahead = ({ slide, step }: Spot): Spot => {
  if (step > 0) return { slide, step: step - 1 }
  return slide > 0 ? { slide: slide - 1, step: Number.POSITIVE_INFINITY } : { slide, step }
}
