import type { Entry } from './outline.ts'

/** Above this many pairs, blocks are counted by their kind: comparing each with each would take too long. */
const mostPairs = 1_000_000

/**
 * The blocks of an original that its translation lacks. Both are laid beside each other so that as many blocks as
 * possible have a counterpart of their kind in the same order; ids that both have and headings decide which.
 */
export const missingBlocks = (original: readonly Entry[], translation: readonly Entry[]): Entry[] => {
  const pairs = original.length * translation.length
  const found = pairs > mostPairs ? countedPairs(original, translation) : alignedPairs(original, translation)
  return original.filter((entry) => entry.type !== 'section' && !found.has(entry))
}

/** As many of a kind as the translation has, the first ones. */
const countedPairs = (original: readonly Entry[], translation: readonly Entry[]): Set<Entry> => {
  const left = new Map<string, number>()
  for (const { type } of translation) left.set(type, (left.get(type) ?? 0) + 1)
  return new Set(
    original.filter(({ type }) => {
      const count = left.get(type) ?? 0
      left.set(type, count - 1)
      return count > 0
    }),
  )
}

/** The longest common subsequence, by weight. */
const alignedPairs = (original: readonly Entry[], translation: readonly Entry[]): Set<Entry> => {
  const width = translation.length + 1
  const best = new Float64Array((original.length + 1) * width)
  const at = (row: number, column: number): number => best[row * width + column] ?? 0
  for (let row = original.length - 1; row >= 0; row -= 1) {
    for (let column = width - 2; column >= 0; column -= 1) {
      const own = weight(original[row], translation[column])
      const paired = own === 0 ? 0 : own + at(row + 1, column + 1)
      best[row * width + column] = Math.max(at(row + 1, column), at(row, column + 1), paired)
    }
  }
  const found = new Set<Entry>()
  for (let row = 0, column = 0; row < original.length && column < width - 1; ) {
    const entry = original[row]
    const own = weight(entry, translation[column])
    if (entry !== undefined && own > 0 && at(row, column) === own + at(row + 1, column + 1)) {
      found.add(entry)
      row += 1
      column += 1
    } else if (at(row, column) === at(row + 1, column)) row += 1
    else column += 1
  }
  return found
}

/** A block outweighs any number of shared ids, and an id any number of headings, as many as there may be pairs. */
const weight = (a: Entry | undefined, b: Entry | undefined): number => {
  if (a === undefined || a.type !== b?.type) return 0
  if (a.type === 'section') return a.id === b.id ? 2 : 1
  return 2 ** 30 + (a.id === b.id ? 2 ** 15 : 0)
}
