import { mirrored } from './keys.ts'
import type { Player } from './player.ts'

/**
 * Shows all slides at once, each under a link. Arrows move the focus alone, so that an audience sees nothing of the
 * search; picking one goes there.
 */
export const watchOverview = (player: Player): void => {
  const { page } = player
  let picks: HTMLElement[] = []
  player.onChange(({ mode, slide }, before) => {
    const open = mode === 'overview'
    page.part('overview').hidden = !open
    if (!open) {
      for (const pick of picks) pick.remove()
      picks = []
      return
    }
    const opened = picks.length === 0
    if (opened) picks = page.slides.map((_, index) => createPick(player, index))
    if (!opened && slide === before.slide) return
    picks.forEach((pick, index) => {
      if (index === slide) pick.setAttribute('aria-current', 'true')
      else pick.removeAttribute('aria-current')
    })
    if (opened) picks[slide]?.focus()
  })
  document.addEventListener('keydown', (event) => {
    if (picks.length === 0 || event.ctrlKey || event.metaKey || event.altKey) return
    const at = picks.findIndex((pick) => pick.matches(':focus'))
    const move = moves[page.rtl ? mirrored(event.key) : event.key]
    if (move === undefined || page.root.querySelector('dialog[open]') !== null) return
    event.preventDefault()
    const wanted = move(at < 0 ? player.state.slide : at, picks)
    picks[Math.min(Math.max(wanted, 0), picks.length - 1)]?.focus()
    if (event.key === ' ') picks[at]?.click()
  })
}

/** Which pick a key leads to from another. */
const moves: Readonly<Record<string, (at: number, picks: readonly HTMLElement[]) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at, picks) => at + perRow(picks),
  ArrowUp: (at, picks) => at - perRow(picks),
  Home: () => 0,
  End: (_, picks) => picks.length - 1,
  ' ': (at) => at,
}

const perRow = (picks: readonly HTMLElement[]): number => {
  const top = (pick: HTMLElement | undefined) => pick?.getBoundingClientRect().top
  return picks.filter((pick) => top(pick) === top(picks[0])).length
}

/** A link that goes to a slide and closes the overview. */
const createPick = (player: Player, slide: number): HTMLElement => {
  const pick = document.createElement('a')
  const wanted = player.page.slides[slide]
  pick.className = 'pick'
  pick.href = `#${encodeURIComponent(wanted?.id ?? '')}`
  pick.dataset.number = String(slide + 1)
  pick.setAttribute('aria-label', wanted?.label ?? '')
  pick.addEventListener('click', (event) => {
    event.preventDefault()
    player.rest()
    player.set({ slide, step: 0 })
  })
  wanted?.frame.append(pick)
  return pick
}
