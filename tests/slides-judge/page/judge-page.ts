import { stageOf } from './box.ts'
import { faultsOf } from './faults.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { playedState } from './played-state.ts'
import type { SlideReport } from './report.ts'

/** Runs in the page: measures every slide as it is on the stage, with all of its steps shown. */
const judgePage = (): SlideReport[] =>
  [...document.querySelectorAll<HTMLElement>('[data-slide]')].map((slide) => {
    // Slides that wait for their turn are hidden as a whole; what is hidden inside of one is a fault.
    slide.style.visibility = 'visible'
    const stage = stageOf(slide)
    const pieces = piecesOf(slide, stage)
    const report = {
      id: slide.id,
      shown: shownText(pieces),
      notes: notesOf(slide),
      pictures: pieces.filter(({ size, visible }) => size === 0 && visible).map(({ text }) => text),
      faults: faultsOf(slide, stage, pieces),
    }
    slide.style.visibility = ''
    return report
  })

/** What can be read: an eyebrow that is cut short tells nothing, nor does the furniture. */
const shownText = (pieces: readonly Piece[]): string =>
  pieces
    .filter(
      ({ size, visible, slot, element }) => size > 0 && visible && slot !== 'furniture' && !isCut(element),
    )
    .map(({ text }) => text)
    .join('\n')

const isCut = (element: Element): boolean => {
  const eyebrow = element.closest('.eyebrow')
  return eyebrow !== null && eyebrow.scrollWidth > eyebrow.clientWidth
}

const notesOf = (slide: HTMLElement): string => {
  const notes = slide.parentElement?.querySelector('[data-notes]')
  if (notes === null || notes === undefined) return ''
  const pictures = [...notes.querySelectorAll('img, svg')].map(
    (picture) => picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? '',
  )
  return [notes.textContent, ...pictures].join(' ')
}

Object.assign(window, { judgePage, playedState })
