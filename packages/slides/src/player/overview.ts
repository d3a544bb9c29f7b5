import type { PageSlide } from './deck-page.ts'
import type { Player } from './player.ts'
import { restingMode } from './stage.ts'

/** Shows all slides at once, each a link; or goes back to the one on show. */
export const toggleOverview = (player: Player): void => {
  player.setMode(player.mode === 'overview' ? restingMode() : 'overview')
}

/** Puts links over the slides while the overview is open, and the focus on the present one's. */
export const watchOverview = (player: Player): void => {
  const { page } = player
  let picks: HTMLElement[] = []
  player.onChange(() => {
    const wanted = player.mode === 'overview'
    page.part('overview').hidden = !wanted
    if (!wanted) {
      for (const pick of picks) pick.remove()
      picks = []
      return
    }
    if (picks.length === 0)
      picks = page.slides.map((slide, index) => {
        const pick = createPick(player, slide, index)
        slide.frame.append(pick)
        return pick
      })
    picks.forEach((pick, index) => {
      if (index === player.spot.slide) pick.setAttribute('aria-current', 'true')
      else pick.removeAttribute('aria-current')
    })
    picks[player.spot.slide]?.focus()
  })
}

/** A link that goes to a slide and closes the overview. */
const createPick = (player: Player, { id, label }: PageSlide, slide: number): HTMLElement => {
  const pick = document.createElement('a')
  pick.className = 'pick'
  pick.href = `#${encodeURIComponent(id)}`
  pick.setAttribute('aria-label', label)
  pick.addEventListener('click', (event) => {
    event.preventDefault()
    player.go({ slide, step: 0 })
    player.setMode(restingMode())
  })
  return pick
}
