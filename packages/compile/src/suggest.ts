import { distance } from 'fastest-levenshtein'

/** The candidate that the author most likely meant, if any is near enough to say so. */
export const suggest = (word: string, candidates: readonly string[]): string | undefined => {
  const found = word.toLowerCase()
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > 2) continue
    const steps = isRearranged(found, candidate.toLowerCase()) ? 1 : distance(found, candidate.toLowerCase())
    if (steps < least) [best, least] = [candidate, steps]
  }
  // One mistake in a word of four letters, two from seven on: more would be another word.
  return least <= (found.length < 4 ? 0 : found.length < 7 ? 1 : 2) ? best : undefined
}

const isRearranged = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('')

/** “Did you mean x?”, or else a sentence that lists what there is. */
export const suggestion = (word: string, candidates: readonly string[], otherwise: string): string => {
  const meant = suggest(word, candidates)
  return meant === undefined ? otherwise : `Did you mean ${meant}?`
}
