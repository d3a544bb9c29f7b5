/** One slide of the page: its frame, the slide itself, and what appears on it step by step. */
export interface PageSlide {
  readonly id: string
  readonly frame: HTMLElement
  readonly section: HTMLElement
  readonly heading: HTMLElement | null
  readonly steps: readonly HTMLElement[]
  /** How many presses show all of it. */
  readonly last: number
  readonly label: string
}

/** What the player works on. */
export interface DeckPage {
  readonly root: HTMLElement
  readonly deck: HTMLElement
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
  const part = (name: string) => {
    const found = document.querySelector<HTMLElement>(`[data-${name}]`)
    if (found === null) throw new Error(`the deck has no [data-${name}]`)
    return found
  }
  return {
    root,
    deck: part('deck'),
    slides: [...document.querySelectorAll<HTMLElement>('[data-slide]')].map(readSlide),
    width: document.body.classList.contains('size-4x3') ? 960 : 1280,
    height: 720,
    rtl: root.dir === 'rtl',
    part,
  }
}

const readSlide = (section: HTMLElement): PageSlide => {
  const steps = stepsIn(section)
  return {
    id: section.id,
    frame: section.parentElement ?? section,
    section,
    heading: section.querySelector<HTMLElement>('h1, h2'),
    steps,
    last: Math.max(0, ...steps.map(stepOf)),
    label: section.getAttribute('aria-label') ?? '',
  }
}

/** What appears on a slide by a press. */
export const stepsIn = (section: HTMLElement): HTMLElement[] => [
  ...section.querySelectorAll<HTMLElement>('[data-step]'),
]

/** At which press an element appears. */
export const stepOf = (element: HTMLElement): number => Number(element.dataset.step)
