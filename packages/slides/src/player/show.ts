import { type DeckPage, stepOf } from './deck-page.ts'
import type { Mode, State } from './player.ts'

/** Whether one slide is read at a time. */
export const oneByOne = (mode: Mode): boolean => mode === 'stage' || mode === 'card' || mode === 'presenter'

/** Puts the state into the document: what is seen, and what is read out. */
export const show = (page: DeckPage, state: State): void => {
  const { root, slides } = page
  const { mode } = state
  const reading = mode === 'handout'
  root.dataset.mode = mode
  root.toggleAttribute('data-stage', mode !== 'card' && !reading)
  const alone = oneByOne(mode)
  slides.forEach(({ frame, section, heading, steps }, index) => {
    const current = index === state.slide
    frame.classList.toggle('current', current && !reading)
    section.inert = !reading && !(current && alone)
    // Where one slide is read at a time, its title is the heading of what there is.
    if (heading?.tagName === 'H2')
      if (alone) heading.setAttribute('aria-level', '1')
      else heading.removeAttribute('aria-level')
    showSteps(steps, current && alone ? state.step : Number.POSITIVE_INFINITY)
  })
}

/** Shows what has appeared by a step, and hides what appears later. */
export const showSteps = (steps: Iterable<HTMLElement>, step: number): void => {
  for (const element of steps) element.classList.toggle('later', stepOf(element) > step)
}
