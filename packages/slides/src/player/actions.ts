import { toggleOverview } from './overview.ts'
import type { Player } from './player.ts'
import type { Presenter } from './presenter.ts'
import { restingMode } from './stage.ts'

/** What a key, a button or a gesture can ask for. */
export type Action =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'overview'
  | 'presenter'
  | 'fullScreen'
  | 'blank'
  | 'scheme'
  | 'help'
  | 'leave'

export interface Actions {
  run(action: Action): void
  /** Goes to a slide by its number, from 0. */
  jump(slide: number): void
}

export const createActions = (player: Player, presenter: Presenter): Actions => {
  const { page } = player
  const blank = page.part('blank')
  // The template's part of this name is a dialog.
  const help = page.part('help') as HTMLDialogElement
  const whenShown = (act: () => void) => () => {
    if (blank.hidden) act()
    else blank.hidden = true
  }
  const todo: Readonly<Record<Action, () => void>> = {
    next: whenShown(player.next),
    previous: whenShown(player.previous),
    first: () => player.go({ slide: 0, step: 0 }),
    last: () => player.go({ slide: page.slides.length - 1, step: Number.POSITIVE_INFINITY }),
    overview: () => {
      if (!presenter.here) toggleOverview(player)
    },
    presenter: () => presenter.open(),
    fullScreen: toggleFullScreen,
    blank: () => {
      blank.hidden = !blank.hidden
    },
    scheme: () => toggleScheme(page.root),
    help: () => help.showModal(),
    leave: () => {
      blank.hidden = true
      if (player.mode === 'overview') player.setMode(restingMode())
    },
  }
  return {
    run: (action) => todo[action](),
    jump: (slide) => player.go({ slide, step: 0 }),
  }
}

const toggleFullScreen = (): void => {
  const done =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen?.()
      : document.exitFullscreen()
  // A host may forbid it; the deck then stays as it is.
  done?.catch(() => undefined)
}

const toggleScheme = (root: HTMLElement): void => {
  const now = root.dataset.scheme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
  root.dataset.scheme = now === 'dark' ? 'light' : 'dark'
}
