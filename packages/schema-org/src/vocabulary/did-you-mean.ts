import { closest } from '@trifold/core'

/** “Did you mean …?” for a help text, or undefined. The names are asked for only when they are needed. */
export type Suggest = (found: string, names: () => readonly string[]) => string | undefined

/** A comparison with all names takes a while, and a document with more slips than this has another problem. */
const most = 100

/** Makes suggestions for one document. */
export const createSuggest = (): Suggest => {
  let left = most
  return (found, names) => {
    if (left === 0) return undefined
    left -= 1
    const meant = closest(found, names())
    return meant === undefined ? undefined : `Did you mean “${meant}”?`
  }
}
