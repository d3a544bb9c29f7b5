import { element, setAttributes } from '../dom/element.ts'

/** What the frames of a pair are, and how one takes the other's place. */
export interface DoubleFrameOptions {
  /** What the frame's document may do; without `allow-scripts` nothing runs in it. */
  readonly sandbox: string
  readonly allow?: string
  /** Brings a frame that has loaded, and is not seen yet, to where the one before was. */
  readonly prepare: (next: HTMLIFrameElement, previous: HTMLIFrameElement | undefined) => Promise<void> | void
}

/** A frame whose document is exchanged without a flash. */
export interface DoubleFrame {
  readonly element: HTMLElement
  /** The frame that is seen. */
  readonly current: HTMLIFrameElement | undefined
  /** Loads an address and shows it when it is ready; the one that is seen stays until then. */
  show(address: string, title: string): Promise<void>
  clear(): void
}

/**
 * Two frames on top of each other: the one that is seen, and one that loads behind it until it can take its place. When
 * another address comes meanwhile, the one that was loading is given up.
 */
export const createDoubleFrame = (options: DoubleFrameOptions): DoubleFrame => {
  const box = element('div', { class: 'frames' })
  let wanted = ''
  let current: HTMLIFrameElement | undefined
  let loading: HTMLIFrameElement | undefined
  const drop = (): void => {
    loading?.remove()
    loading = undefined
  }
  return {
    element: box,
    get current() {
      return current
    },
    show: async (address, title) => {
      if (address === wanted) return
      wanted = address
      drop()
      const next = createFrame(options, address, title)
      loading = next
      await loaded(next, box)
      if (loading !== next) return
      await options.prepare(next, current)
      if (loading !== next) return
      loading = undefined
      exchange(current, next)
      current = next
    },
    clear: () => {
      wanted = ''
      drop()
      current?.remove()
      current = undefined
    },
  }
}

const createFrame = (options: DoubleFrameOptions, address: string, title: string): HTMLIFrameElement =>
  element('iframe', {
    src: address,
    title,
    sandbox: options.sandbox,
    allow: options.allow,
    class: 'loading',
    'aria-hidden': 'true',
    tabindex: '-1',
  })

const loaded = (frame: HTMLIFrameElement, box: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true })
    box.append(frame)
  })

/** Shows the next frame, and takes the previous one off once the next is painted; the keyboard stays with it. */
const exchange = (previous: HTMLIFrameElement | undefined, next: HTMLIFrameElement): void => {
  const focused = previous !== undefined && document.activeElement === previous
  setAttributes(next, { class: 'seen', 'aria-hidden': undefined, tabindex: undefined })
  if (previous !== undefined)
    setAttributes(previous, { class: 'leaving', 'aria-hidden': 'true', tabindex: '-1' })
  if (focused) next.focus()
  // In a tab that is not seen nothing is painted, so that several may have been left.
  for (const left of next.parentElement?.querySelectorAll('.leaving') ?? [])
    if (left !== previous) left.remove()
  requestAnimationFrame(() => requestAnimationFrame(() => previous?.remove()))
}
