import { type DeckMessage, isDeckMessage, isLeaving } from './deck-message.ts'

/** Hears what decks in frames say. */
export interface DeckListener {
  /** What a deck said last, or says first; nothing if it says nothing for a while. */
  lastOf(deck: Window): Promise<DeckMessage | undefined>
  /** Sends a deck somewhere, and tells what it answers. */
  ask(deck: Window, wish: object): Promise<DeckMessage | undefined>
}

/** Ms that a deck may take to answer. */
const patience = 800

/** What decks do that concerns the page around them. */
export interface DeckEvents {
  readonly onMessage: (deck: Window, message: DeckMessage) => void
  /** The keyboard is to leave a deck. */
  readonly onLeave: (deck: Window) => void
}

export const createDeckListener = ({ onMessage, onLeave }: DeckEvents): DeckListener => {
  const last = new WeakMap<MessageEventSource, DeckMessage>()
  const waiting = new Map<MessageEventSource, (message?: DeckMessage) => void>()
  window.addEventListener('message', ({ source, data }) => {
    if (source === null) return
    // What is compared is the window itself: a deck has no origin to name.
    const deck = source as Window
    if (isLeaving(data)) onLeave(deck)
    if (!isDeckMessage(data)) return
    last.set(source, data)
    waiting.get(source)?.(data)
    onMessage(deck, data)
  })
  const answer = (deck: Window): Promise<DeckMessage | undefined> =>
    new Promise((resolve) => {
      const end = (message?: DeckMessage): void => {
        clearTimeout(timer)
        waiting.delete(deck)
        resolve(message)
      }
      const timer = setTimeout(end, patience)
      waiting.set(deck, end)
    })
  return {
    lastOf: async (deck) => last.get(deck) ?? answer(deck),
    ask: (deck, wish) => {
      const told = answer(deck)
      // A sandboxed document has no origin that could be named; what is said is where to go, to that window alone.
      deck.postMessage(wish, '*')
      return told
    },
  }
}
