import { readdirSync } from 'node:fs'

/** Which names of a folder matter: all where articles were searched, else those that are nearly that of the configuration. */
export type ListingKind = 'searched' | 'named'

/** Names that no search for articles, and no check of names, ever looks at: what programs make beside articles. */
const passed = new Set(['.git', '.trifold', '.turbo', 'node_modules', 'out', 'trifold-out'])

/** The names in a folder that may matter to a run, as one text. */
export const listingOf = (names: readonly string[], kind: ListingKind): string =>
  names
    .filter((name) => !passed.has(name) && (kind === 'searched' || /^\.?trifold/i.test(name)))
    .sort()
    .join('/')

/** {@link listingOf} a folder as it is now; undefined if it cannot be listed. */
export const listFolder = (path: string, kind: ListingKind): string | undefined => {
  try {
    return listingOf(readdirSync(path), kind)
  } catch {
    return undefined
  }
}
