import type { LaneResult } from './lane.ts'

/** Articles that take long to be rendered. */
export interface Heavy {
  has(path: string): boolean
  add(path: string): void
  /** Takes an article for one by its size, as long as nothing else is known of it. */
  weigh(path: string, size: number): void
  /** Learns from how long it took: what took long once may have found the program cold, or the machine busy. */
  note(result: LaneResult): void
  /** Whether one that changed meanwhile may begin anew: once for each result, or frequent saves would never show any. */
  mayBegin(path: string): boolean
  begins(path: string): void
}

/** Bytes from which an article is taken for one before it was rendered. */
const heavyBytes = 128 * 1024

/** Ms: one that was rendered sooner is one no longer. */
const short = 400

export const createHeavy = (): Heavy => {
  const heavy = new Set<string>()
  const begun = new Set<string>()
  return {
    has: (path) => heavy.has(path),
    add: (path) => void heavy.add(path),
    weigh: (path, size) => {
      if (size >= heavyBytes) heavy.add(path)
    },
    note: ({ path, took }) => {
      begun.delete(path)
      if (took < short) heavy.delete(path)
    },
    mayBegin: (path) => !begun.has(path),
    begins: (path) => void begun.add(path),
  }
}
