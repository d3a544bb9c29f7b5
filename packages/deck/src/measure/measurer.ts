import { countLines, widestLineOf, widestWordOf } from './count-lines.ts'
import { type Cut, createCutter } from './cut.ts'
import { createLettering, type Lettering } from './lettering.ts'
import type { Typeset } from './typeset.ts'
import { hyphen } from './words-of.ts'

/** A stretch of text in one face. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly code?: boolean
  /** Size of code in a line, in em of the text around it, where a host sets it otherwise than our own decks. */
  readonly scale?: number
  /** Set in the face and the weight of headings. */
  readonly heading?: boolean
  /** In the face of headings, but in the weight of text. */
  readonly light?: boolean
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

/** The size at which things that have a size of their own are widest beside the text. */
const leastSize = 20

/**
 * Lays words out as a browser does, with the advances of the faces. Of several typesets the one counts that takes the
 * most lines: where only the name of a face travels, or a host refuses fonts, another may stand in for it. It remembers
 * every text that it measured: make one for each deck.
 */
export const createMeasurer = (...typesets: readonly [Typeset, ...Typeset[]]): Measurer =>
  measurerWith(createLettering(...typesets))

/** The same with letters that others may have looked up. */
export const measurerWith = (lettering: Lettering): Measurer => {
  const cut = createCutter(lettering)
  return {
    lines: (runs, size, width) => linesOf(cut(runs), size, Math.max((width - rounding) / size, 1)),
    widestWord: (runs) => widestOf(cut(runs), widestWordOf),
    widestLine: (runs) => widestOf(cut(runs), widestLineOf),
  }
}

const linesOf = (text: Cut, size: number, room: number): number => {
  let most = 1
  for (const sumsAt of text.sums) {
    const sums = sumsAt(size)
    // What fits as a whole fits however it is cut.
    if (!text.ends && (sums[text.count] ?? 0) + hyphen <= room) continue
    for (const words of text.wordings()) most = Math.max(most, countLines(words, sums, room))
  }
  return most
}

const widestOf = (text: Cut, widest: typeof widestWordOf): number => {
  let most = 0
  for (const sumsAt of text.sums)
    for (const words of text.wordings()) most = Math.max(most, widest(words, sumsAt(leastSize)))
  return most
}
