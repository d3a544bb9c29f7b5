import { createSampleIndex, sampleLength } from './sample-index.ts'

/** A folded text that many texts are looked for in. */
export interface SearchableText {
  /** Whether it holds another folded text. */
  holds(text: string): boolean
  /** Which share of another folded text it holds, piece by piece: from 0 to 1. */
  shareOf(text: string): number
}

/** Pieces of a text that are looked for. */
const mostSamples = 32

/** Shorter texts are searched sooner than they are indexed. */
const shortest = 65_536

/** Prepares a text. */
export const createSearchableText = (whole: string): SearchableText => {
  let index: ReturnType<typeof createSampleIndex> | undefined
  const holds = (text: string): boolean => {
    if (whole.length < shortest) return whole.includes(text)
    index ??= createSampleIndex(whole)
    return index(text) && whole.includes(text)
  }
  return {
    holds,
    shareOf: (text) => {
      const last = text.length - sampleLength
      if (last <= 0) return holds(text) ? 1 : 0
      const count = Math.min(mostSamples, Math.ceil(last / sampleLength) + 1)
      let found = 0
      for (let sample = 0; sample < count; sample += 1) {
        const at = Math.round((sample * last) / Math.max(1, count - 1))
        if (holds(text.slice(at, at + sampleLength))) found += 1
      }
      return found / count
    },
  }
}
