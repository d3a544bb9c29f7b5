import type { Page } from 'playwright-core'

/** As much of reveal.js's interface as the judge asks. */
interface Reveal {
  isReady(): boolean
  slide(horizontal: number, vertical?: number, fragment?: number): void
  next(): void
  getTotalSlides(): number
  getIndices(): { h: number; f?: number }
  getCurrentSlide(): HTMLElement
  getSlideNotes(slide: HTMLElement): string | null
}

/** Waits for the deck, and lets it go without motion. */
export const whenReady = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => (window as unknown as { Reveal: Reveal }).Reveal.isReady())
  await page.addStyleTag({ content: '* { transition: none !important; animation: none !important }' })
}

/** Shows all of every slide, and hands our slides and their notes to the judge of slides. */
export const showAll = async (page: Page): Promise<void> => {
  await whenReady(page)
  await page.evaluate(() => {
    for (const fragment of document.querySelectorAll('.fragment')) fragment.classList.add('visible')
    for (const section of document.querySelectorAll<HTMLElement>('.slides section')) {
      section.hidden = false
      section.style.display = 'block'
      section.style.visibility = 'visible'
      section.style.opacity = '1'
      const slide = section.querySelector<HTMLElement>('[data-slide]')
      if (slide === null) continue
      slide.id = `judged-${section.id}`
      const notes = document.createElement('div')
      notes.dataset.notes = ''
      notes.hidden = true
      notes.textContent = (window as unknown as { Reveal: Reveal }).Reveal.getSlideNotes(section) ?? ''
      const told = new DOMParser().parseFromString(notes.textContent, 'text/html')
      notes.replaceChildren(...told.body.childNodes)
      slide.parentElement?.append(notes)
    }
  })
}

/** What is seen after each press of a key. */
export interface Press {
  readonly slide: string
  /** Texts of the slide's steps that are shown. */
  readonly steps: readonly string[]
  readonly hidden: number
}

/** Plays the whole deck as a speaker does. */
export const playReveal = async (page: Page): Promise<Press[]> => {
  await whenReady(page)
  return page.evaluate(() => {
    const { Reveal } = window as unknown as { Reveal: Reveal }
    const seen = (): Press => {
      const slide = Reveal.getCurrentSlide()
      const steps = [...slide.querySelectorAll<HTMLElement>('[data-step], .fragment')]
      const shown = steps.filter((step) => getComputedStyle(step).visibility === 'visible')
      return {
        slide: slide.id,
        steps: shown.map(({ textContent }) => textContent ?? ''),
        hidden: steps.length - shown.length,
      }
    }
    const presses: Press[] = []
    Reveal.slide(0, 0, -1)
    for (let last = ''; last !== JSON.stringify(Reveal.getIndices()); Reveal.next()) {
      last = JSON.stringify(Reveal.getIndices())
      presses.push(seen())
    }
    return presses
  })
}

/** Every computed style of the host's own slides, of the deck and of the page, each slide while it is shown. */
export const hostStyles = async (page: Page): Promise<Map<string, string>> => {
  await whenReady(page)
  const told = await page.evaluate(() => {
    const { Reveal } = window as unknown as { Reveal: Reveal }
    const all: [string, string][] = []
    const tell = (place: string, element: Element, pseudo?: string) => {
      const style = getComputedStyle(element, pseudo)
      for (const name of style) all.push([`${place}${pseudo ?? ''} ${name}`, style.getPropertyValue(name)])
    }
    for (const id of ['own-first', 'own-last']) {
      Reveal.slide(id === 'own-first' ? 0 : Reveal.getTotalSlides() - 1, 0, 99)
      const around = document.querySelectorAll('html, body, .reveal, .slides')
      for (const [index, element] of [
        ...around,
        ...document.querySelectorAll(`#${id}, #${id} *`),
      ].entries()) {
        const place = `${id} ${index} ${element.localName}`
        tell(place, element)
        tell(place, element, '::before')
        tell(place, element, '::after')
      }
    }
    return all
  })
  return new Map(told)
}
