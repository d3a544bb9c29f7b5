import { themeNames } from '@trifold/deck'
import type { Setting } from './render-deck.ts'

/** How many articles are judged, of the seeds from 0 on. */
export const allArticles = 300

/** Every theme in both sizes. */
export const settings: readonly Setting[] = themeNames.flatMap((theme) =>
  (['16:9', '4:3'] as const).map((size) => ({ theme, size })),
)

/**
 * In which settings an article is judged: every tenth in all, each other one in one. They take turns by pairs of seeds, of
 * which the first is Latin and the second of all scripts in turn: so every script meets every theme in every size.
 */
export const settingsFor = (seed: number): readonly Setting[] => {
  if (seed % 10 === 0) return settings
  const setting = settings[Math.floor(seed / 2) % settings.length]
  return setting === undefined ? [] : [setting]
}
