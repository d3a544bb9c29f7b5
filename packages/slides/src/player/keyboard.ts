import type { Action, Actions } from './actions.ts'

/** What keys do; letters in either case. */
const keys: Readonly<Record<string, Action>> = {
  ' ': 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  o: 'overview',
  s: 'presenter',
  f: 'fullScreen',
  b: 'blank',
  '.': 'blank',
  d: 'scheme',
  '?': 'help',
  Escape: 'leave',
}

/** Listens to keys. Those of the browser and of what has the focus stay theirs. */
export const listenToKeys = (actions: Actions, rtl: boolean): void => {
  let digits = ''
  const actionOf = (event: KeyboardEvent): Action | undefined => {
    const { key } = event
    if (key === 'ArrowRight') return rtl ? 'previous' : 'next'
    if (key === 'ArrowLeft') return rtl ? 'next' : 'previous'
    if (key === ' ' && event.shiftKey) return 'previous'
    return keys[key.length === 1 ? key.toLowerCase() : key]
  }
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (isTheirs(event)) return
    if (/^\d$/.test(event.key)) {
      digits = `${digits}${event.key}`.slice(-4)
      return
    }
    if (event.key === 'Enter' && digits !== '') {
      actions.jump(Number(digits) - 1)
      digits = ''
      event.preventDefault()
      return
    }
    digits = ''
    const action = actionOf(event)
    if (action === undefined) return
    event.preventDefault()
    actions.run(action)
  })
}

/** Whether a key is for what has the focus: a button, a link, an open dialog. */
const isTheirs = ({ target, key }: KeyboardEvent): boolean => {
  if (!(target instanceof Element)) return false
  if (target.closest('dialog[open]')) return true
  if (target.closest('input, textarea, select')) return true
  const pressable = target.closest('a, button, summary') !== null
  return pressable && (key === ' ' || key === 'Enter')
}
