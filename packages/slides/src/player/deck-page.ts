/** One slide of the page: its frame, the slide itself, and what appears on it step by step. */
export interface PageSlide {
  readonly id: string
  readonly frame: HTMLElement
  readonly section: HTMLElement
  readonly steps: readonly HTMLElement[]
  /** How many presses show all of it. */
  readonly last: number
  readonly label: string
}

/** What the player works on. */
export interface DeckPage {
  readonly root: HTMLElement
  readonly slides: readonly PageSlide[]
  /** Size of a slide, in px. */
  readonly width: number
  readonly height: number
  readonly rtl: boolean
  /** An element of the player by its `data-` name. */
  part(name: string): HTMLElement
}

/** Reads the deck out of the document. */
export const readPage = (): DeckPage => {
  const root = document.documentElement
  const sections = [...document.querySelectorAll<HTMLElement>('[data-slide]')]
  return {
    root,
    slides: sections.map((section) => {
      const steps = [...section.querySelectorAll<HTMLElement>('[data-step]')]
      return {
        id: section.id,
        frame: section.parentElement ?? section,
        section,
        steps,
        last: Math.max(0, ...steps.map(stepOf)),
        label: section.getAttribute('aria-label') ?? '',
      }
    }),
    width: document.body.classList.contains('size-4x3') ? 960 : 1280,
    height: 720,
    rtl: root.dir === 'rtl',
    part: (name) => {
      const found = document.querySelector<HTMLElement>(`[data-${name}]`)
      if (found === null) throw new Error(`the deck has no [data-${name}]`)
      return found
    },
  }
}

/** At which press an element appears. */
export const stepOf = (element: HTMLElement): number => Number(element.dataset.step)
