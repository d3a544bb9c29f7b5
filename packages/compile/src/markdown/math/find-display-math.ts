import { createCodeTracker } from '../../fences/scan-fences.ts'

/** Where display formulas stand: the line of the first `$$` of each, and that of its second, from 1. */
export type MathLines = ReadonlyMap<number, number>

/** A line after the marks of the quotes that it stands in. */
interface Line {
  readonly quotes: number
  readonly text: string
}

interface Opening {
  readonly line: number
  readonly quotes: number
  /** Whether nothing has followed it yet. */
  empty: boolean
}

/**
 * Finds display formulas before Markdown is parsed, since a parser that meets `$$` cannot look ahead, and one that is
 * never closed must not take the rest of the article. A formula begins at `$$` at the start of a line and ends at the
 * next `$$`, which ends a line; no blank line stands in it.
 */
export const findDisplayMath = (source: string): MathLines => {
  const found = new Map<number, number>()
  if (!source.includes('$$')) return found
  const code = createCodeTracker()
  let opening: Opening | undefined
  source.split(/\r\n|\r|\n/).forEach((written, index) => {
    const line = readLine(written)
    const isCode = code.isCode(written)
    if (isCode || line.text.trim() === '' || line.quotes < (opening?.quotes ?? 0)) opening = undefined
    if (isCode) return
    if (opening !== undefined) {
      if (!line.text.includes('$$')) {
        opening.empty = false
        return
      }
      const ended = endsFormula(line.text) && !(opening.empty && line.text.trim() === '$$')
      if (ended) found.set(opening.line, index + 1)
      opening = undefined
      if (ended) return
    }
    const rest = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*\$\$(?!\$)(.*)$/.exec(line.text)?.[1]
    if (rest === undefined) return
    if (!rest.includes('$$')) opening = { line: index + 1, quotes: line.quotes, empty: rest.trim() === '' }
    else if (endsFormula(rest) && !/^[ \t]*\$\$/.test(rest)) found.set(index + 1, index + 1)
  })
  return found
}

/** Escaped signs are blotted out: an escaped dollar sign closes nothing. */
const readLine = (written: string): Line => {
  const marks = /^(?:[ \t]*>)*/.exec(written)?.[0] ?? ''
  return {
    quotes: marks.replace(/[ \t]/g, '').length,
    text: written.slice(marks.length).replace(/\\./gs, '\\_'),
  }
}

/** Whether the only two dollar signs of a text that stand together are its last. */
const endsFormula = (text: string): boolean =>
  /(?<!\$)\$\$[ \t]*$/.test(text) && text.split('$$').length === 2
