import { charWidth, codeCharWidth } from './char-width.ts'

/** A stretch of text in one face. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly code?: boolean
}

/**
 * Tells how many lines text takes. The deck asks nothing else of fonts, so an exact measure can stand in for the
 * estimate. It must never answer with fewer lines than the text will have.
 */
export interface Measurer {
  /** `size` and `width` in px. A run's `\n` ends a line. */
  lines(runs: readonly Run[], size: number, width: number): number
  /** Width of the widest word, in em. */
  widestWord(runs: readonly Run[]): number
}

/** Bold Arial is wider than regular by up to a tenth. */
const boldFactor = 1.1
/** Kerning, hinting and what a fallback font may add. */
const safety = 1.03
/** White space at the two sides of code in a line, in em. */
const codePadding = 0.4

/** After these a line may always end. */
const breaks = /[-\u2010\u2013\u2014]/
/** After these it may end in Chromium too. */
const oftenBreaks = /[-\u2010\u2013\u2014?\u2026]/
/** After these it may end in some browsers and places. */
const mayBreak = /[-\u2010\u2013\u2014?\u2026!&%/|}\])]/
const ideographic = /[\u2e80-\u312f\u3131-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/u

/** Lays words out as a browser does, with widths that are upper bounds. `factor` widens them for a wider face. */
export const createEstimate = (factor = 1): Measurer => {
  const widths = (
    runs: readonly Run[],
    breaksAfter: (char: string) => boolean,
    each: (word: number, kind: 'word' | 'space' | 'newline') => void,
  ) => {
    let word = 0
    const end = () => {
      if (word > 0) each(word, 'word')
      word = 0
    }
    for (const { text, bold, code } of runs) {
      const scale = safety * factor * (bold ? boldFactor : 1)
      if (code) word += codePadding
      for (const char of text) {
        const width = code ? codeCharWidth(char) * safety : charWidth(char) * scale
        if (char === '\n') {
          end()
          each(0, 'newline')
        } else if (/\s/.test(char) && char !== '\u00a0' && char !== '\u202f') {
          end()
          each(width, 'space')
        } else {
          if (ideographic.test(char) || char === '\u2014') end()
          word += width
          if (breaksAfter(char) || ideographic.test(char)) end()
        }
      }
    }
    end()
  }
  const countLines = (runs: readonly Run[], room: number, breaksAfter: (char: string) => boolean): number => {
    let lines = 1
    let x = 0
    widths(runs, breaksAfter, (word, kind) => {
      if (kind === 'newline') {
        lines += 1
        x = 0
      } else if (kind === 'space') {
        if (x > 0) x += word
      } else if (x + word <= room) {
        x += word
      } else {
        if (x > 0) lines += 1
        const further = Math.ceil(word / room) - 1
        lines += further
        x = word - further * room
      }
    })
    return lines
  }
  return {
    lines(runs, size, width) {
      const room = Math.max(width / size, 1)
      const least = countLines(runs, room, always)
      if (!runs.some(({ text }) => isDoubtful.test(text))) return least
      // Where a line may end is told by the browser; the worst of its choices counts.
      return Math.max(least, countLines(runs, room, often), countLines(runs, room, sometimes))
    },
    widestWord(runs) {
      let widest = 0
      widths(runs, always, (word, kind) => {
        if (kind === 'word' && word > widest) widest = word
      })
      return widest
    },
  }
}

const always = (char: string): boolean => breaks.test(char)
const isDoubtful = /[?\u2026!&%/|}\])]/
const often = (char: string): boolean => oftenBreaks.test(char)
const sometimes = (char: string): boolean => mayBreak.test(char)
