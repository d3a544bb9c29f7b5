import { distance } from 'fastest-levenshtein'

/**
 * The name that somebody probably meant: equal but for case and punctuation, a plural, or a few letters away.
 * Undefined when nothing is near.
 */
export const nearestName = (found: string, names: readonly string[]): string | undefined => {
  const wanted = bare(found)
  if (wanted === '' || wanted.length > 100) return undefined
  const furthest = wanted.length < 4 ? 1 : wanted.length < 8 ? 2 : 3
  let nearest: string | undefined
  let least = furthest + 1
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) > furthest) continue
    const far = distance(wanted, bare(name))
    if (far < least) {
      nearest = name
      least = far
    }
  }
  return nearest
}

const bare = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '')

/** “Did you mean …?” for a help text, or undefined. */
export const didYouMean = (found: string, names: readonly string[]): string | undefined => {
  const nearest = nearestName(found, names)
  return nearest === undefined ? undefined : `did you mean “${nearest}”?`
}
