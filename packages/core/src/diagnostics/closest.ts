import { distance } from 'fastest-levenshtein'

/** Longer words are not compared: nobody retypes them, and a document may hold many. */
const longest = 200

/**
 * The candidate that the author most likely meant, if any is near enough to say so. Of those as near it is the one that
 * begins alike for longest (“autor” is “author”, not “actor”), then the first.
 */
export const closest = (word: string, candidates: readonly string[]): string | undefined => {
  if (word.length > longest) return undefined
  const found = word.toLowerCase()
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > 2) continue
    const steps = mistakes(found, candidate.toLowerCase())
    const closer =
      steps < least || (steps === least && best !== undefined && beginsAlike(found, candidate, best))
    if (closer) [best, least] = [candidate, steps]
  }
  return best
}

/**
 * The closest candidate where it is surely meant, and no other is near: what may be put in its place without asking.
 * A short word with a letter more or less is likelier a word of its own (“not”), and so is a longer one with another
 * letter (“nope”).
 */
export const soleClosest = (word: string, candidates: readonly string[]): string | undefined => {
  const meant = closest(word, candidates)
  if (meant === undefined || !isSlip(word.toLowerCase(), meant.toLowerCase())) return undefined
  const others = candidates.filter((candidate) => candidate !== meant)
  return closest(word, others) === undefined ? meant : undefined
}

const isSlip = (word: string, candidate: string): boolean => {
  if (isRearranged(word, candidate)) return true
  const fewest = word.length === candidate.length ? 6 : 4
  return word.length >= fewest && distance(word, candidate) === 1
}

/** Whether a word shares more of its beginning with one candidate than with the other. */
const beginsAlike = (word: string, candidate: string, other: string): boolean =>
  sharedBeginning(word, candidate.toLowerCase()) > sharedBeginning(word, other.toLowerCase())

const sharedBeginning = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

/** How many mistakes make one word of another; infinitely many when it is more likely a word of its own. */
const mistakes = (word: string, candidate: string): number => {
  const steps = isRearranged(word, candidate) ? 1 : distance(word, candidate)
  if (steps === 0 || (steps === 1 && word.length > 3)) return steps
  // In three letters another letter is another word; one that is missing or misplaced is a slip.
  if (steps === 1) return word.length === 3 && !isReplaced(word, candidate) ? 1 : Number.POSITIVE_INFINITY
  const alike = word.length >= 8 && word[0] === candidate[0]
  return steps === 2 && alike ? 2 : Number.POSITIVE_INFINITY
}

const isReplaced = (a: string, b: string): boolean => a.length === b.length && !isRearranged(a, b)

const isRearranged = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('')
