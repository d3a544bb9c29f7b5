import { createWordBreaker, type Word } from './words-of.ts'

/** A stretch of text in one face. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly code?: boolean
}

/**
 * Tells how many lines text takes. The deck asks nothing else of fonts, so an exact measure can stand in for the
 * estimate. It must never answer with fewer lines than the text will have. The same array of runs always holds the
 * same text.
 */
export interface Measurer {
  /** `size` and `width` in px. A run's `\n` ends a line. */
  lines(runs: readonly Run[], size: number, width: number): number
  /** Width of the widest word, in em. */
  widestWord(runs: readonly Run[]): number
  /** Width of the widest line when only a run's `\n` ends one, in em. */
  widestLine(runs: readonly Run[]): number
}

/**
 * Where a line may end inside a word is told by the browser: after a hyphen always, after a question mark in some,
 * after a slash in few. The worst of these choices counts.
 */
const choices = [
  /[-\u2010\u2013\u2014]/,
  /[-\u2010\u2013\u2014?\u2026]/,
  /[-\u2010\u2013\u2014?\u2026!&%/|}\])]/,
] as const
/** Text without these has the same lines whatever the choice. */
const doubtful = /[?\u2026!&%/|}\])]/

/** Lays words out as a browser does, with widths that are upper bounds. `factor` widens them for a wider face. */
export const createEstimate = (factor = 1): Measurer => {
  const breakers = choices.map((breaks) => createWordBreaker(factor, breaks))
  const known = new WeakMap<readonly Run[], Word[][]>()
  const wordsOf = (runs: readonly Run[]): Word[][] => {
    const before = known.get(runs)
    if (before !== undefined) return before
    const needed = runs.some(({ text }) => doubtful.test(text)) ? breakers : breakers.slice(0, 1)
    const words = needed.map((breaker) => breaker(runs))
    known.set(runs, words)
    return words
  }
  return {
    lines: (runs, size, width) =>
      Math.max(...wordsOf(runs).map((words) => countLines(words, Math.max(width / size, 1)))),
    widestWord: (runs) =>
      (wordsOf(runs)[0] ?? []).reduce(
        (widest, { kind, width }) => (kind === 'word' && width > widest ? width : widest),
        0,
      ),
    widestLine: (runs) => unbrokenWidth(wordsOf(runs)[0] ?? []),
  }
}

const unbrokenWidth = (words: readonly Word[]): number => {
  let widest = 0
  let x = 0
  for (const { width, kind } of words) {
    x = kind === 'newline' ? 0 : x + width
    widest = Math.max(widest, x)
  }
  return widest
}

/** Lines of `room` em that words fill, one after the other; a word wider than a line is broken anywhere. */
const countLines = (words: readonly Word[], room: number): number => {
  let lines = 1
  let x = 0
  for (const { width, kind } of words) {
    if (kind === 'newline') {
      lines += 1
      x = 0
    } else if (kind === 'space') {
      if (x > 0) x += width
    } else if (x + width <= room) {
      x += width
    } else {
      const further = Math.ceil(width / room) - 1
      lines += further + (x > 0 ? 1 : 0)
      x = width - further * room
    }
  }
  return lines
}
