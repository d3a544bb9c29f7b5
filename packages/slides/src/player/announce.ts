import { stepOf } from './deck-page.ts'
import type { Player } from './player.ts'

/** Reads out what is shown, when it changes: the slide by its number and title, a step by its text. */
export const announce = (player: Player): void => {
  const live = player.page.part('live')
  let last = player.spot
  player.onChange(() => {
    const { spot, page } = player
    if (spot === last) return
    const slide = page.slides[spot.slide]
    const appeared = slide?.steps.filter((element) => stepOf(element) === spot.step)
    const stepped = spot.slide === last.slide && appeared !== undefined && appeared.length > 0
    live.textContent = stepped
      ? appeared.map((element) => element.textContent?.trim()).join(' ')
      : (slide?.label ?? '')
    last = spot
  })
}
