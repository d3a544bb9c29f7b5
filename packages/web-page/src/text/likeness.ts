/** How alike two folded texts are, from 0 to 1: the share of pairs of letters that they have in common (Dice). */
export const likeness = (a: string, b: string): number => {
  if (a === b) return 1
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < a.length; at += 1) {
    const pair = a.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  let common = 0
  for (let at = 0; at + 1 < b.length; at += 1) {
    const pair = b.slice(at, at + 2)
    const left = pairs.get(pair) ?? 0
    if (left > 0) {
      common += 1
      pairs.set(pair, left - 1)
    }
  }
  return (2 * common) / Math.max(1, a.length + b.length - 2)
}
