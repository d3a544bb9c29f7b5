import { themeNames } from '@trifold/deck'
import type { Setting } from './render-deck.ts'

/** Every theme in both sizes. */
export const settings: readonly Setting[] = themeNames.flatMap((theme) =>
  (['16:9', '4:3'] as const).map((size) => ({ theme, size })),
)

/**
 * In which settings an article is judged: every tenth in all, each other one in a wide and a narrow setting of two
 * themes that take turns, so that every theme and size meets a hundred articles or more.
 */
export const settingsFor = (seed: number): readonly Setting[] => {
  if (seed % 10 === 0) return settings
  const wide = settings.filter(({ size }) => size === '16:9')
  const narrow = settings.filter(({ size }) => size === '4:3')
  return [...take(wide, seed), ...take(narrow, seed + 1)]
}

const take = <Item>(items: readonly Item[], turn: number): Item[] => {
  const item = items[turn % items.length]
  return item === undefined ? [] : [item]
}
