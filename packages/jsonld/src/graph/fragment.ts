import { shortHash } from '../text/short-hash.ts'

/** A name as part of a fragment: letters and digits of any script, joined by hyphens. */
export const fragmentOf = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    // Half of a surrogate pair is no character.
    .replace(/[\uD800-\uDBFF]$/, '')

/** What a fragment is made of: a name, and what tells apart things of one name. */
export interface Named {
  readonly name: string
  readonly key: string
}

/**
 * One fragment for each, all different. Those that share a name end in a hash of their keys, so that their order does
 * not matter; only things alike in both are numbered.
 */
export const fragmentsOf = (things: readonly Named[]): string[] => {
  const keys = new Map<string, Set<string>>()
  for (const { name, key } of things) {
    const fragment = fragmentOf(name)
    keys.set(fragment, (keys.get(fragment) ?? new Set()).add(key))
  }
  const seen = new Map<string, number>()
  return things.map(({ name, key }) => {
    const fragment = fragmentOf(name)
    const isShared = fragment === '' || (keys.get(fragment)?.size ?? 0) > 1
    const own = isShared ? [fragment, shortHash(key)].filter(Boolean).join('-') : fragment
    const count = (seen.get(own) ?? 0) + 1
    seen.set(own, count)
    return count === 1 ? own : `${own}-${count}`
  })
}
