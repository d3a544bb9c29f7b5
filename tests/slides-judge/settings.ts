import { themeNames } from '@trifold/deck'
import { seedsFrom } from '../articles/extent.ts'
import type { Setting } from './render-deck.ts'

/**
 * Which articles are judged, unless told: as many as let each script meet every setting. Half of all are Latin, which
 * meets every setting soon.
 */
export const usualSeeds: readonly number[] = seedsFrom(0, 300).filter((seed) => seed % 2 === 1 || seed < 120)

/** Every theme in both sizes. */
export const settings: readonly Setting[] = themeNames.flatMap((theme) =>
  (['16:9', '4:3'] as const).map((size) => ({ theme, size })),
)

/**
 * In which settings an article is judged: every fortieth in all, each other one in one. They take turns by pairs of seeds, of
 * which the first is Latin and the second of all scripts in turn: so every script meets every theme in every size.
 */
export const settingsFor = (seed: number): readonly Setting[] => {
  if (seed % 40 === 0) return settings
  const setting = settings[Math.floor(seed / 2) % settings.length]
  return setting === undefined ? [] : [setting]
}
