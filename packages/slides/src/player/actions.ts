import { leaveFrame } from './follow-host.ts'
import { createFullScreen } from './full-screen.ts'
import type { Action } from './keys.ts'
import type { Player, State } from './player.ts'
import { paused, reset } from './timer.ts'

/** Carries out what a key, a button or a gesture asks for. */
export type Actions = (action: Action) => void

/** What the presenter's desk adds. */
export interface Desk {
  open(): void
  /** Sets notes larger (1) or smaller (-1). */
  resize(by: number): void
}

export const createActions = (player: Player, desk: Desk): Actions => {
  const { page, set, rest } = player
  // The template's part of this name is a dialog.
  const help = page.part('help') as HTMLDialogElement
  const fullScreen = createFullScreen(page)
  const uncovering = (act: () => void) => () => {
    if (player.state.blank === '') act()
    else set({ blank: '' })
  }
  const cover = (blank: State['blank']) => () => set({ blank: player.state.blank === blank ? '' : blank })
  const view = (mode: 'overview' | 'handout') => () => (player.state.mode === mode ? rest() : set({ mode }))
  const atDesk = (act: () => void) => () => {
    if (player.state.mode === 'presenter') act()
  }
  const todo: Readonly<Record<Action, () => void>> = {
    next: uncovering(player.next),
    previous: uncovering(player.previous),
    first: () => set({ slide: 0, step: 0 }),
    last: () => set({ slide: page.slides.length - 1, step: Number.POSITIVE_INFINITY }),
    overview: view('overview'),
    handout: view('handout'),
    presenter: desk.open,
    fullScreen,
    black: cover('black'),
    white: cover('white'),
    scheme: () => toggleScheme(page.root),
    timer: atDesk(() => set(paused(player.state, Date.now()))),
    resetTimer: atDesk(() => set(reset(player.state, Date.now()))),
    larger: () => desk.resize(1),
    smaller: () => desk.resize(-1),
    help: () => (help.open ? help.close() : help.showModal()),
    print: () => window.print(),
    leave: () => {
      const { blank, mode } = player.state
      if (blank !== '') return set({ blank: '' })
      rest()
      if (player.state.mode === mode) leaveFrame()
    },
  }
  return (action) => todo[action]()
}

const toggleScheme = (root: HTMLElement): void => {
  const now = root.dataset.scheme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
  root.dataset.scheme = now === 'dark' ? 'light' : 'dark'
}
