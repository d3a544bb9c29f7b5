import { distance } from 'fastest-levenshtein'

/** The candidate that a misspelt word most likely stands for, if any is near enough. */
export const closest = (word: string, candidates: readonly string[]): string | undefined => {
  const most = Math.ceil(word.length * 0.4)
  let best: { candidate: string; steps: number } | undefined
  for (const candidate of candidates) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase())
    if (steps <= most && (best === undefined || steps < best.steps)) best = { candidate, steps }
  }
  return best?.candidate
}
