import type { Actions } from './actions.ts'
import { createJump } from './jump.ts'
import { type Action, keys, mirrored } from './keys.ts'
import type { Player } from './player.ts'

/** What keys do while the deck is read as a document; all others scroll it. */
const whileReading: readonly Action[] = [
  'handout',
  'leave',
  'help',
  'scheme',
  'overview',
  'presenter',
  'fullScreen',
]

/** Listens to keys. Those of the browser and of what has the focus stay theirs. */
export const listenToKeys = (player: Player, run: Actions): void => {
  const jump = createJump(player)
  const actions = new Map<string, Action>()
  // The table's own keys are actions.
  for (const [action, names] of Object.entries(keys))
    for (const name of names) actions.set(player.page.rtl ? mirrored(name) : name, action as Action)
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    const key = nameOf(event)
    if (isTyped(event, key)) return
    if (jump(key)) return event.preventDefault()
    if (isPress(event)) return
    const action = key === ' ' && event.shiftKey ? 'previous' : actions.get(key)
    if (action === undefined) return
    if (player.state.mode === 'handout' && !whileReading.includes(action)) return
    event.preventDefault()
    run(action)
  })
}

/**
 * The key by its letter; where the layout has other letters, by the letter that a Latin one has in its place. The
 * question marks of Arabic and of Greek ask for help, too.
 */
const nameOf = ({ key, code }: KeyboardEvent): string => {
  if (key.length !== 1) return key
  if (key === '؟' || key === '\u037e') return '?'
  const place = /^(?:Key|Digit|Numpad)([A-Z\d])$/.exec(code)?.[1]
  return (key > '\u007f' && place !== undefined ? place : key).toLowerCase()
}

/** Whether a key is for a field, or for an open dialog; the key that opened the help closes it too. */
const isTyped = ({ target }: KeyboardEvent, key: string): boolean => {
  if (!(target instanceof Element)) return false
  return (
    target.closest('input, textarea, select') !== null ||
    (target.closest('dialog[open]') !== null && key !== '?')
  )
}

/** Whether a key presses the link or the button that has the focus. */
const isPress = ({ target, key }: KeyboardEvent): boolean =>
  (key === ' ' || key === 'Enter') &&
  target instanceof Element &&
  target.closest('a, button, summary') !== null
