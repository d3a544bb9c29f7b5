import type { Player } from './player.ts'
import { restingMode } from './stage.ts'

/** Shows all slides at once, each a link; or goes back to the one on show. */
export const toggleOverview = (player: Player): void => {
  player.setMode(player.mode === 'overview' ? restingMode() : 'overview')
}

/** Puts links over the slides while the overview is open, and the focus on the present one's. */
export const watchOverview = (player: Player): void => {
  const { slides } = player.page
  let open = false
  player.onChange(() => {
    const wanted = player.mode === 'overview'
    if (wanted === open) return
    open = wanted
    player.page.part('overview').hidden = !wanted
    if (!wanted) {
      for (const pick of document.querySelectorAll('.pick')) pick.remove()
      return
    }
    slides.forEach(({ id, frame, label }, slide) => {
      const pick = document.createElement('a')
      pick.className = 'pick'
      pick.href = `#${encodeURIComponent(id)}`
      pick.setAttribute('aria-label', label)
      if (slide === player.spot.slide) pick.setAttribute('aria-current', 'true')
      pick.addEventListener('click', (event) => {
        event.preventDefault()
        player.go({ slide, step: 0 })
        player.setMode(restingMode())
      })
      frame.append(pick)
      if (slide === player.spot.slide) pick.focus()
    })
  })
}

/** Moves the focus in the overview's grid; false where there is no overview. */
export const moveInOverview = (player: Player, by: number): boolean => {
  if (player.mode !== 'overview') return false
  const picks = [...document.querySelectorAll<HTMLElement>('.pick')]
  const now = picks.indexOf(document.activeElement as HTMLElement)
  picks[Math.min(Math.max(now + by, 0), picks.length - 1)]?.focus()
  return true
}
