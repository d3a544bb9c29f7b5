import type { ArticleView } from '../../protocol.ts'
import { createDeckListener } from './deck-listener.ts'
import type { DeckMessage } from './deck-message.ts'
import { createDoubleFrame } from './double-frame.ts'
import { nearestSlide } from './nearest-slide.ts'

/** The deck of an article in a frame that stays on the slide it shows. */
export interface DeckFrame {
  readonly element: HTMLElement
  /** `slide` is where a deck opens that was not shown before. */
  show(article: ArticleView & { readonly deck: string }, slide: string | undefined): void
  clear(): void
}

/** Views of a deck that outlive a save; the others depend on the screen, or have a window of their own. */
const lasting = ['overview', 'handout']

/** What a person does in a deck. */
export interface DeckFrameEvents {
  readonly onSlide: (slide: string) => void
  /** The keyboard leaves the deck. */
  readonly onLeave: () => void
}

/**
 * The deck's own script runs in its frame, in an origin of nobody's: it reaches neither the studio nor the server. It tells
 * by messages which slide it shows; the next version of the deck is sent there before it is seen.
 */
export const createDeckFrame = ({ onSlide, onLeave }: DeckFrameEvents): DeckFrame => {
  const places = new Map<string, DeckMessage>()
  let shown = ''
  let wanted = ''
  let wish: string | undefined
  const keep = (message: DeckMessage): void => {
    places.set(shown, message)
    onSlide(message.slide)
  }
  const decks = createDeckListener({
    onMessage: (deck, message) => {
      if (deck === frame.current?.contentWindow) keep(message)
    },
    onLeave: (deck) => {
      // Only what has the keyboard can give it back.
      const isHeld = document.activeElement === frame.current
      if (isHeld && deck === frame.current?.contentWindow) onLeave()
    },
  })
  const frame = createDoubleFrame({
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals',
    allow: 'fullscreen',
    prepare: async (next) => {
      const deck = next.contentWindow
      if (deck === null) return
      const key = wanted
      // What was never seen may be seen at its first slide.
      const isNew = wish === undefined && !places.has(key)
      const first = isNew ? undefined : await decks.lastOf(deck)
      const place = first && placeFor(first, places.get(key), wish)
      const last = place === undefined ? first : await decks.ask(deck, place)
      if (key !== wanted) return
      shown = key
      if (last !== undefined) keep(last)
    },
  })
  return {
    element: frame.element,
    show: (article, slide) => {
      wanted = article.key
      wish = slide
      void frame.show(article.deck, `Slides of ${article.title}`)
    },
    clear: frame.clear,
  }
}

/** Where a deck goes that has just begun, unless it is there: to where its last version was, else where it is wished. */
const placeFor = (
  { slides, slide }: DeckMessage,
  before: DeckMessage | undefined,
  wish: string | undefined,
): object | undefined => {
  if (before === undefined)
    return wish === undefined || wish === slide || !slides.includes(wish)
      ? undefined
      : { trifold: 'show', slide: wish }
  const now = nearestSlide(before.slides, before.slide, slides)
  const step = now === before.slide ? before.step : 0
  const mode = lasting.includes(before.mode) ? { mode: before.mode } : {}
  if (now === undefined || (now === slide && step === 0 && !('mode' in mode))) return undefined
  return { trifold: 'show', slide: now, step, ...mode }
}
