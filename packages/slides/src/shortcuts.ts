import type { Words } from '@trifold/prose'
import { type Action, keys, mirrored } from './player/keys.ts'

/** What keys do, as the player's help lists it. */
export interface Shortcut {
  readonly action: string
  readonly keys: readonly { readonly key: string; readonly shown: string }[]
  readonly does: string
}

/** The signs of keys that are no letters and have no name. */
const signs: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Backspace: '⌫',
  '-': '−',
}

/** Every key that the player knows, in the order of its help. */
export const shortcuts = (words: Words, rtl: boolean): Shortcut[] => {
  const shown: Readonly<Record<string, string>> = {
    ...signs,
    ...words.keyNames,
    ' ': words.keyNames.Space,
  }
  const listed = (action: Action, does: string): Shortcut => ({
    action,
    does,
    keys: (keys[action] ?? [])
      .map((key) => (rtl ? mirrored(key) : key))
      .map((key) => ({ key, shown: shown[key] ?? (key.length === 1 ? key.toUpperCase() : key) })),
  })
  return [
    listed('next', words.nextSlide),
    listed('previous', words.previousSlide),
    listed('first', words.firstSlide),
    listed('last', words.lastSlide),
    {
      action: 'jump',
      does: words.slideByNumber,
      keys: [
        { key: '2', shown: '1 … 9' },
        { key: 'Enter', shown: words.keyNames.Enter },
      ],
    },
    listed('overview', words.overview),
    listed('fullScreen', words.fullScreen),
    listed('black', words.blackScreen),
    listed('white', words.whiteScreen),
    listed('scheme', words.lightOrDark),
    listed('handout', words.handout),
    listed('help', words.keyboardHelp),
    listed('leave', words.leaveView),
    listed('presenter', words.presenterView),
    listed('timer', words.pauseTimer),
    listed('resetTimer', words.resetTimer),
    listed('larger', words.largerNotes),
    listed('smaller', words.smallerNotes),
  ]
}
