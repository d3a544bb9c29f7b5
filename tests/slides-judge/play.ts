import type { Page } from 'playwright-core'
import type { PlayedState } from './page/played-state.ts'

/** Plays the deck that a page has open, key by key, from its first slide until nothing changes; one state for each press. */
export const play = async (page: Page): Promise<PlayedState[]> => {
  const states: PlayedState[] = []
  const forward = await page.evaluate(() =>
    document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight',
  )
  await page.keyboard.press('Home')
  for (let state = await stateOf(page); !isSame(state, states.at(-1)); state = await stateOf(page)) {
    states.push(state)
    await page.keyboard.press(forward)
  }
  return states
}

/** Each slide's last state before the next slide. */
export const fullStates = (states: readonly PlayedState[]): PlayedState[] =>
  states.filter(({ slides }, index) => states[index + 1]?.slides[0] !== slides[0])

const stateOf = (page: Page): Promise<PlayedState> =>
  // The init script puts the function there.
  page.evaluate(() => (window as unknown as { playedState: () => PlayedState }).playedState())

const isSame = (state: PlayedState, other: PlayedState | undefined): boolean =>
  JSON.stringify(state) === JSON.stringify(other)
