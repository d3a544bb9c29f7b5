import { letterClass, placeOf } from './letter-class.ts'
import type { Run } from './measurer.ts'

/** The letters of one run: from the first to before the last. */
export interface Stretch {
  readonly run: Run
  readonly from: number
  readonly to: number
}

/** A text letter by letter. The arrays may have places left at their ends. */
export interface Spelling {
  /** Code points; 0 for what is no character. */
  readonly codes: Uint32Array
  /** Places in the list of classes. */
  readonly classes: Uint8Array
  readonly count: number
  readonly stretches: readonly Stretch[]
}

/** Tells the place of a character's class. */
export type Classifier = (codePoint: number) => number

/** A classifier that remembers: finding a class takes many comparisons. */
export const createClassifier = (): Classifier => {
  const known = new Map<number, number>()
  return (codePoint) => {
    const found = known.get(codePoint) ?? placeOf(letterClass(codePoint))
    known.set(codePoint, found)
    return found
  }
}

/** Code among text, which is set smaller than it and has white space at both sides. */
export const isInLine = ({ code, preserved }: Run): boolean => code === true && preserved !== true

/** A thing that stands in a line as one letter. */
export const isBox = ({ width, px }: Run): boolean => width !== undefined || px !== undefined

const space = placeOf('space')
const indent = placeOf('indent')
const newline = placeOf('newline')
const padding = placeOf('padding')
const ideograph = placeOf('ideograph')

/** Takes runs apart into letters. */
export const spell = (runs: readonly Run[], classOf: Classifier): Spelling => {
  // White space at the sides of code may take two places.
  const places = runs.reduce((sum, { text }) => sum + text.length + 2, 0)
  const codes = new Uint32Array(places)
  const classes = new Uint8Array(places)
  const stretches: Stretch[] = []
  let count = 0
  const add = (code: number, kind: number) => {
    codes[count] = code
    classes[count] = kind
    count += 1
  }
  const addText = (text: string, spaces: number) => {
    for (let at = 0; at < text.length; ) {
      const code = text.codePointAt(at) ?? 0
      const kind = classOf(code)
      add(code, kind === space ? spaces : kind)
      at += code > 0xffff ? 2 : 1
    }
  }
  for (const run of runs) {
    const from = count
    const inLine = isInLine(run)
    if (isBox(run)) add(0, ideograph)
    else {
      // Before a space it is part of the word before both; before a letter it is part of that letter.
      if (inLine && !beginsWithLetter(run.text, classOf)) add(0, padding)
      addText(run.text, run.preserved ? indent : space)
      if (inLine) add(0, padding)
    }
    stretches.push({ run, from, to: count })
  }
  return { codes, classes, count, stretches }
}

const beginsWithLetter = (text: string, classOf: Classifier): boolean => {
  const first = text.codePointAt(0)
  if (first === undefined) return false
  const kind = classOf(first)
  return kind !== space && kind !== newline
}
