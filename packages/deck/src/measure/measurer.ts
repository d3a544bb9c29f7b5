import { breakRules, doubtful } from './break-rules.ts'
import { countLines, widestLineOf } from './count-lines.ts'
import { createInks, type Ink, type Typeset } from './typeset.ts'
import { codeScale, type Word, wordsOf } from './words-of.ts'

/** A stretch of text in one face. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly code?: boolean
  /** Set in the face and the weight of headings. */
  readonly heading?: boolean
  /** Spaces are kept as they are, as in a block of code. */
  readonly preserved?: boolean
  /** Width of a thing that stands in the line instead of the text, as a formula does, in em. */
  readonly width?: number
  /** The same for a thing with a size of its own, as an image has, in px. */
  readonly px?: number
  /** The height of such a thing, in px. */
  readonly pxHeight?: number
  /** How much higher than a line of text it makes its line, in em. */
  readonly rise?: number
}

/**
 * Tells how many lines text takes. The deck asks nothing else of fonts. It must never answer with fewer lines than
 * the text will have. The same array of runs always holds the same text.
 */
export interface Measurer {
  /** `size` and `width` in px. A run's `\n` ends a line. */
  lines(runs: readonly Run[], size: number, width: number): number
  /** Width of the widest word, in em. */
  widestWord(runs: readonly Run[]): number
  /** Width of the widest line when only a run's `\n` ends one, in em. */
  widestLine(runs: readonly Run[]): number
}

/** Lengths are rounded to 1/64 px by a browser: a line may hold as much less. */
const rounding = 1 / 64

/**
 * Lays words out as a browser does, with the advances of the faces. Of several typesets the one counts that takes the
 * most lines: where only the name of a face travels, or a host refuses fonts, another may stand in for it.
 */
export const createMeasurer = (...typesets: readonly [Typeset, ...Typeset[]]): Measurer => {
  const inks = typesets.map(createInks)
  const known = new WeakMap<readonly Run[], Map<number, Word[][]>>()
  const wordings = (runs: readonly Run[], size: number): Word[][] => {
    const scale = runs.some(({ code, preserved }) => code && !preserved) ? codeScale(size) : 1
    const scales = known.get(runs) ?? new Map<number, Word[][]>()
    known.set(runs, scales)
    const words = scales.get(scale) ?? cutAll(runs, inks, scale)
    scales.set(scale, words)
    return words
  }
  return {
    lines: (runs, size, width) => {
      const room = Math.max((width - rounding) / size, 1)
      return wordings(runs, size).reduce((most, words) => Math.max(most, countLines(words, room, size)), 1)
    },
    widestWord: (runs) => widest(wordings(runs, leastSize).flat()),
    widestLine: (runs) =>
      wordings(runs, leastSize).reduce((most, words) => Math.max(most, widestLineOf(words, leastSize)), 0),
  }
}

/** The size at which things that have a size of their own are widest beside the text. */
const leastSize = 20

const cutAll = (runs: readonly Run[], inks: readonly ((run: Run) => Ink)[], scale: number): Word[][] => {
  const [browser] = breakRules
  const rules = runs.some(({ text }) => doubtful.test(text)) ? breakRules : [browser]
  return inks.flatMap((inkOf) => rules.map((mayBreak) => wordsOf(runs, { inkOf, mayBreak, scale })))
}

const widest = (words: readonly Word[]): number =>
  words.reduce(
    (most, { kind, width, px }) => (kind === 'word' ? Math.max(most, width + px / leastSize) : most),
    0,
  )
