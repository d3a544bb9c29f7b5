import type { Player } from './player.ts'
import { show } from './show.ts'

/** On paper every slide is there, for those too who read a PDF aloud. */
export const watchPrinting = (player: Player): void => {
  window.addEventListener('beforeprint', () => {
    for (const { section } of player.page.slides) section.inert = false
  })
  window.addEventListener('afterprint', () => show(player.page, player.state))
}
