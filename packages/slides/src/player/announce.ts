import { stepOf } from './deck-page.ts'
import type { Player, State } from './player.ts'
import { oneByOne } from './show.ts'

/** Reads out what is shown, when it changes: the slide by its number and title, a step by its text, a covered screen. */
export const announce = (player: Player): void => {
  const { page } = player
  const live = page.part('live')
  const cover = page.part('blank')
  player.onChange((now, before) => {
    if (now.mode !== before.mode) live.textContent = oneByOne(now.mode) ? named(now) : ''
    else if (now.blank !== before.blank)
      live.textContent = (now.blank && cover.dataset[now.blank]) || named(now)
    else if (now.slide !== before.slide) live.textContent = named(now)
    else if (now.step !== before.step) live.textContent = stepText(now) || named(now)
  })
  const named = ({ slide }: State): string => page.slides[slide]?.label ?? ''
  const stepText = ({ slide, step }: State): string =>
    (page.slides[slide]?.steps ?? [])
      .filter((element) => stepOf(element) === step)
      .map((element) => element.textContent?.trim())
      .join(' ')
}
