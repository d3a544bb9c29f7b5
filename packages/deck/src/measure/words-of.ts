import { charWidth, codeCharWidth } from './char-width.ts'
import type { Run } from './measurer.ts'

/** A word, a space or a hard break; widths in em. */
export interface Word {
  readonly width: number
  readonly kind: 'word' | 'space' | 'newline'
}

/** Bold Arial is wider than regular by up to a tenth. */
const boldFactor = 1.1
/** Kerning, hinting and what a fallback font may add. */
const safety = 1.03
/** White space at the two sides of code in a line, in em. */
const codePadding = 0.4

const ideographic = /[\u2e80-\u312f\u3131-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/u
const isSpace = (char: string): boolean => /\s/.test(char) && char !== '\u00a0' && char !== '\u202f'

/** What a character means for the layout of a line, found once per character. */
interface Glyph {
  readonly text: number
  readonly code: number
  readonly kind: 'letter' | 'space' | 'newline'
  /** A line may end before it; after it. */
  readonly before: boolean
  readonly after: boolean
}

/** Finds what characters mean; `breaks` are those after which a line may end. */
const createGlyphs = (factor: number, breaks: RegExp): ((char: string) => Glyph) => {
  const known = new Map<string, Glyph>()
  return (char) => {
    const before = known.get(char)
    if (before !== undefined) return before
    const ideograph = ideographic.test(char)
    const glyph: Glyph = {
      text: charWidth(char) * safety * factor,
      code: codeCharWidth(char) * safety,
      kind: char === '\n' ? 'newline' : isSpace(char) ? 'space' : 'letter',
      before: ideograph || char === '\u2014',
      after: ideograph || breaks.test(char),
    }
    known.set(char, glyph)
    return glyph
  }
}

/** Cuts text into words between which a line may end; `breaks` are the characters after which it may. */
export const createWordBreaker = (factor: number, breaks: RegExp): ((runs: readonly Run[]) => Word[]) => {
  const glyphOf = createGlyphs(factor, breaks)
  return (runs) => {
    const words: Word[] = []
    let width = 0
    const end = () => {
      if (width > 0) words.push({ width, kind: 'word' })
      width = 0
    }
    for (const { text, bold, code } of runs) {
      if (code) width += codePadding
      for (const char of text) {
        const glyph = glyphOf(char)
        const own = code ? glyph.code : bold ? glyph.text * boldFactor : glyph.text
        if (glyph.kind !== 'letter') {
          end()
          words.push({ width: glyph.kind === 'space' ? own : 0, kind: glyph.kind })
          continue
        }
        if (glyph.before) end()
        width += own
        if (glyph.after) end()
      }
    }
    end()
    return words
  }
}
