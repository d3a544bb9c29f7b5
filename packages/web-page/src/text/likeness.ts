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

/** Letters of a sample, and how many samples are looked for. */
const sampleLength = 16
const mostSamples = 32

/** Which share of a folded text stands, piece by piece, in another: from 0 to 1. */
export const shareWithin = (text: string, whole: string): number => {
  const last = text.length - sampleLength
  if (last <= 0) return whole.includes(text) ? 1 : 0
  const count = Math.min(mostSamples, Math.ceil(last / sampleLength) + 1)
  let found = 0
  for (let sample = 0; sample < count; sample += 1) {
    const at = Math.round((sample * last) / Math.max(1, count - 1))
    if (whole.includes(text.slice(at, at + sampleLength))) found += 1
  }
  return found / count
}
