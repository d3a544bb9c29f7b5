import { floor } from '../geometry.ts'
import type { BreakRule } from './break-rules.ts'
import { type LetterClass, letterClass } from './letter-class.ts'
import type { Run } from './measurer.ts'
import type { Ink } from './typeset.ts'

/** What stands in a line. */
export interface Word {
  /**
   * `indent` is space that counts at a line's beginning too; a `dictionary` word holds text of a script whose words
   * are not parted by spaces.
   */
  readonly kind: 'word' | 'space' | 'indent' | 'newline' | 'dictionary'
  /** In em. */
  readonly width: number
  /** What it takes in px, beside its em. */
  readonly px: number
  /** What a line that ends after it shows beside it, in em. */
  readonly tail: number
  /** The widths of its letters if it is long, in em. */
  readonly letters: readonly number[]
}

/** White space at each side of code in a line, in em of the code. */
const codePadding = 0.18

/** Size of code in a line, in em of the text around it; it is never below the floor. */
export const codeScale = (size: number): number => Math.max(0.9, floor / size)

/** How text is cut into words. */
export interface Cutting {
  readonly inkOf: (run: Run) => Ink
  readonly mayBreak: BreakRule
  /** Of code among text. */
  readonly scale: number
}

/** Cuts text into words between which a line may end. */
export const wordsOf = (runs: readonly Run[], cutting: Cutting): Word[] => {
  const cutter = createCutter(cutting.mayBreak)
  for (const run of runs) addRun(cutter, run, cutting)
  return cutter.words()
}

const addRun = (cutter: Cutter, run: Run, { inkOf, scale }: Cutting): void => {
  if (run.width !== undefined || run.px !== undefined) {
    cutter.letter('ideograph', run.width ?? 0, run.px ?? 0)
    return
  }
  const { advance, kerning } = inkOf(run)
  const inLine = run.code === true && run.preserved !== true
  const share = inLine ? scale : 1
  if (inLine) cutter.padBefore(codePadding * share)
  let before = 0
  for (const char of run.text) {
    const code = char.codePointAt(0) ?? 0
    const kind = letterClass(code)
    const own = advance(code) + (before === 0 ? 0 : kerning(before, code))
    cutter.letter(run.preserved && kind === 'space' ? 'indent' : kind, own * share, 0)
    before = code
  }
  if (inLine) cutter.padAfter(codePadding * share)
}

/** Gathers letters into words. */
interface Cutter {
  letter(kind: LetterClass | 'indent', width: number, px: number): void
  padBefore(width: number): void
  padAfter(width: number): void
  words(): Word[]
}

/** Width of the hyphen that a soft one shows, in em: no text face has a wider one. */
const hyphen = 0.35

/** Words narrower than this, in em, fit every line. */
const alwaysFits = 4

const createCutter = (mayBreak: BreakRule): Cutter => {
  const words: Word[] = []
  const word = { width: 0, px: 0, letters: [] as number[], dictionary: false }
  let padding = 0
  let last: LetterClass | undefined
  const end = () => {
    const { width, px, dictionary } = word
    const letters = px === 0 && width > alwaysFits ? word.letters : []
    const tail = last === 'softHyphen' ? hyphen : 0
    if (width > 0 || px > 0)
      words.push({ kind: dictionary ? 'dictionary' : 'word', width, px, tail, letters })
    word.width = 0
    word.px = 0
    word.letters = []
    word.dictionary = false
    last = undefined
  }
  const add = (width: number, px: number) => {
    word.width += width
    word.px += px
    word.letters.push(width)
  }
  return {
    letter: (kind, width, px) => {
      if (kind === 'space' || kind === 'newline' || kind === 'indent') {
        // White space before a space is part of the word before both.
        if (padding > 0) add(padding, 0)
        padding = 0
        end()
        // Spaces one after the other show as one.
        if (kind !== 'space' || words.at(-1)?.kind !== 'space')
          words.push({ kind, width: kind === 'newline' ? 0 : width, px: 0, tail: 0, letters: [] })
        return
      }
      if (last !== undefined && mayBreak(last, kind)) end()
      add(width + padding, px)
      padding = 0
      word.dictionary ||= kind === 'dictionary'
      // A mark leaves the letter that it stands on what it is.
      if (kind !== 'mark' || last === undefined) last = kind
    },
    padBefore: (width) => {
      padding += width
    },
    padAfter: (width) => add(width, 0),
    words: () => {
      end()
      return words
    },
  }
}
