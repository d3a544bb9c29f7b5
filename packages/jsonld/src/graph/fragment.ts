/** A name as part of a fragment: letters and digits of any script, joined by hyphens. */
export const fragmentOf = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)

/** One fragment for each name, all different: the second of the same name ends in `-2`. */
export const fragmentsOf = (names: readonly string[]): string[] => {
  const seen = new Map<string, number>()
  return names.map((name) => {
    const fragment = fragmentOf(name)
    const count = (seen.get(fragment) ?? 0) + 1
    seen.set(fragment, count)
    if (fragment === '') return String(count)
    return count === 1 ? fragment : `${fragment}-${count}`
  })
}
