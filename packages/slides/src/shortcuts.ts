import type { Words } from '@trifold/prose'

/** What keys do, as the player's help lists it. */
export interface Shortcut {
  readonly keys: readonly string[]
  readonly does: string
}

/** Every key that the player knows, in the order of its help. */
export const shortcuts = (words: Words): Shortcut[] => [
  { keys: ['→', 'Space', 'Page Down'], does: words.nextSlide },
  { keys: ['←', 'Page Up'], does: words.previousSlide },
  { keys: ['Home'], does: words.firstSlide },
  { keys: ['End'], does: words.lastSlide },
  { keys: ['1 … 9', 'Enter'], does: words.slideByNumber },
  { keys: ['O'], does: words.overview },
  { keys: ['S'], does: words.presenterView },
  { keys: ['F'], does: words.fullScreen },
  { keys: ['B'], does: words.blackScreen },
  { keys: ['D'], does: words.lightOrDark },
  { keys: ['?'], does: words.keyboardHelp },
  { keys: ['Esc'], does: words.leaveView },
]
