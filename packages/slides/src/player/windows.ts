import type { Player, State } from './player.ts'

/** The name by which the second window knows what it is; it survives a reload, and works from disk. */
const windowName = 'trifold-presenter'

/** What two windows of one deck have in common. */
type Shared = Pick<State, 'slide' | 'step' | 'blank' | 'since' | 'spent'>

/** `turn` counts the changes: of two windows that differ, the one that has seen more is right. */
interface Message extends Shared {
  readonly trifold: 'state' | 'hello'
  readonly turn: number
}

/** The window that opened this one for its presenter, if this is the presenter's. */
export const openerOfPresenter = (): Window | null =>
  window.name === windowName ? (window.opener as Window | null) : null

/** Ties the two windows of a deck together: wherever one goes, the other follows; each may be loaded again. */
export const linkWindows = (player: Player): { open(): void } => {
  const opener = openerOfPresenter()
  let other = opener
  let turn = 0
  const tell = (trifold: Message['trifold']) => {
    // Windows opened from disk have no origin to name.
    if (other !== null && !other.closed) other.postMessage({ trifold, turn, ...sharedOf(player.state) }, '*')
  }
  window.addEventListener('message', ({ source, data }) => {
    if (!isWindow(source) || !isMessage(data)) return
    // No origin to compare either: what is trusted is the window itself, one that this one opened or was opened by.
    if (source !== opener && source.opener !== window) return
    other = source
    if (data.turn > turn || (data.turn === turn && opener !== null)) {
      turn = data.turn
      player.set(sharedOf(data), 'window')
    } else if (data.trifold === 'hello') tell('state')
  })
  player.onChange((now, before, cause) => {
    if (cause === 'window' || JSON.stringify(sharedOf(now)) === JSON.stringify(sharedOf(before))) return
    turn += 1
    tell('state')
  })
  if (opener !== null) {
    tell('hello')
    // A deck that was loaded again hears of its presenter, and where it was, by the next of these.
    setInterval(() => tell('hello'), 1000)
  }
  return {
    open: () => {
      if (opener !== null) return
      if (other !== null && !other.closed) return other.focus()
      if (player.state.spent === 0 && player.state.since === 0) player.set({ since: Date.now() })
      other = window.open(location.href, windowName, 'popup,width=1200,height=800')
    },
  }
}

const sharedOf = ({ slide, step, blank, since, spent }: Shared): Shared => ({
  slide,
  step,
  blank,
  since,
  spent,
})

const isWindow = (source: MessageEventSource | null): source is Window =>
  source !== null && 'opener' in source

const isMessage = (data: unknown): data is Message => {
  if (typeof data !== 'object' || data === null || !('trifold' in data)) return false
  // What is looked for is checked below.
  const { turn, slide, step, since, spent, blank } = data as Partial<Record<string, unknown>>
  return (
    [turn, slide, step, since, spent].every(Number.isFinite) && ['', 'black', 'white'].includes(String(blank))
  )
}
