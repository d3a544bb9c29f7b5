import type { Player } from './player.ts'

/** The name by which the second window knows what it is; it survives a reload, and works from disk. */
const windowName = 'trifold-presenter'

interface Message {
  readonly trifold: 'spot' | 'hello'
  readonly slide: number
  readonly step: number
}

/** The window with notes, clock and the next slide. */
export interface Presenter {
  /** Whether this window is it. */
  readonly here: boolean
  open(): void
}

/** Ties two windows of one deck together: wherever one goes, the other follows. */
export const createPresenter = (player: Player): Presenter => {
  // The platform's types know no better than any.
  const opener = window.opener as Window | null
  const here = window.name === windowName && opener !== null
  let other = here ? opener : null
  let following = false
  const tell = (kind: Message['trifold']) => {
    if (other !== null && !other.closed) other.postMessage({ trifold: kind, ...player.spot }, '*')
  }
  window.addEventListener('message', ({ source, data }) => {
    // Windows opened from disk have no origin to compare: the window itself is what is trusted.
    if (source === null || source !== other || !isMessage(data)) return
    if (data.trifold === 'hello') return tell('spot')
    following = true
    player.go({ slide: data.slide, step: data.step })
    following = false
  })
  if (here) {
    player.setMode('presenter')
    startDesk(player)
  }
  player.onChange(() => {
    if (!following) tell('spot')
  })
  if (here) tell('hello')
  return {
    here,
    open: () => {
      if (here) return
      other = window.open(location.href, windowName, 'popup,width=1200,height=800')
    },
  }
}

const isMessage = (data: unknown): data is Message =>
  typeof data === 'object' && data !== null && 'trifold' in data && 'slide' in data && 'step' in data

/** The clock, the time since the talk began, and what is said when there are no notes or no further slide. */
const startDesk = (player: Player): void => {
  const { page } = player
  page.part('desk').hidden = false
  const began = Date.now()
  const two = (value: number) => String(value).padStart(2, '0')
  const tick = () => {
    const seconds = Math.floor((Date.now() - began) / 1000)
    const now = new Date()
    page.part('timer').textContent = `${Math.floor(seconds / 60)}:${two(seconds % 60)}`
    page.part('clock').textContent = `${two(now.getHours())}:${two(now.getMinutes())}`
  }
  tick()
  setInterval(tick, 1000)
  player.onChange(() => {
    const { slide } = player.spot
    page.part('end').hidden = slide < page.slides.length - 1
    page.part('no-notes').hidden = page.slides[slide]?.frame.querySelector('[data-notes]') !== null
  })
}
