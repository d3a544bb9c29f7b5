import { stepsIn } from './deck-page.ts'
import { after, type Player, type Spot } from './player.ts'
import { showSteps } from './show.ts'
import { clockTime, elapsed, two } from './timer.ts'

/** Px that notes are set in, at first and at most either way. */
const noteSizes = { usual: 22, least: 14, most: 48, by: 4 }

/** The presenter's desk: what comes next, notes, the time since the talk began, the clock. */
export const startDesk = (player: Player): void => {
  const { page } = player
  page.part('desk').hidden = false
  const tick = () => {
    const now = new Date()
    page.part('timer').textContent = clockTime(elapsed(player.state, now.getTime()))
    page.part('clock').textContent = `${two(now.getHours())}:${two(now.getMinutes())}`
  }
  setInterval(tick, 250)
  player.onChange((state) => {
    const { slide } = state
    tick()
    page.part('pause').setAttribute('aria-pressed', String(state.since === 0))
    page.part('count').textContent = `${slide + 1} / ${page.slides.length}`
    page.part('no-notes').hidden = page.slides[slide]?.frame.querySelector('[data-notes]') !== null
    const next = after(page, state)
    const ended = next.slide === slide && next.step === state.step
    page.part('end').hidden = !ended
    page.part('upcoming').replaceChildren(...(ended ? [] : preview(player, next)))
  })
}

/** A picture of a slide: a copy without ids, so that links and readers find the slide itself alone. */
const preview = ({ page }: Player, { slide, step }: Spot): Node[] => {
  const section = page.slides[slide]?.section
  if (section === undefined) return []
  // A clone of an element is one of its kind.
  const copy = section.cloneNode(true) as HTMLElement
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id')
  copy.removeAttribute('data-slide')
  copy.inert = true
  showSteps(stepsIn(copy), step)
  return [copy]
}

/** Sets notes larger or smaller. */
export const createNoteSize = ({ root }: Player['page']): ((by: number) => void) => {
  const { usual, least, most, by: step } = noteSizes
  let size = usual
  return (by) => {
    size = Math.min(Math.max(size + by * step, least), most)
    root.style.setProperty('--notes', `${size}px`)
  }
}
