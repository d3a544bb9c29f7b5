import { closest } from '@trifold/core'

/** “Did you mean x?”, or else a sentence that lists what there is. */
export const suggestion = (word: string, candidates: readonly string[], otherwise: string): string => {
  const meant = closest(word, candidates)
  return meant === undefined ? otherwise : `Did you mean ${meant}?`
}
