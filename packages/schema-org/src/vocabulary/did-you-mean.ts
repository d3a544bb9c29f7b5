import { closest } from '@trifold/core'

/** “Did you mean …?” for a help text, or undefined. */
export const didYouMean = (found: string, names: readonly string[]): string | undefined => {
  const meant = closest(found, names)
  return meant === undefined ? undefined : `Did you mean “${meant}”?`
}
