import { letterClass, placeOf } from './letter-class.ts'
import type { Run } from './measurer.ts'

/** The letters of one run: from the first to before the last. */
export interface Stretch {
  readonly run: Run
  readonly from: number
  readonly to: number
}

/** A text letter by letter. The arrays may have places left at their ends, and are written over by the next spelling. */
export interface Spelling {
  /** Code points; 0 for what is no character. */
  readonly codes: Uint32Array
  /** Places in the list of classes. */
  readonly classes: Uint8Array
  readonly count: number
  readonly stretches: readonly Stretch[]
  /** Whether something in it ends a line. */
  readonly ends: boolean
  /** Whether it may hold a letter of East Asia. */
  readonly eastern: boolean
}

/** Takes runs apart into letters. */
export type Speller = (runs: readonly Run[]) => Spelling

/** Tells the place of a character's class. */
type Classifier = (codePoint: number) => number

const unknown = 0xff

/** A classifier that remembers: finding a class takes many comparisons. */
const createClassifier = (): Classifier => {
  const known = new Uint8Array(0x10000).fill(unknown)
  return (codePoint) => {
    if (codePoint >= known.length) return placeOf(letterClass(codePoint))
    const found = known[codePoint] ?? unknown
    if (found !== unknown) return found
    const place = placeOf(letterClass(codePoint))
    known[codePoint] = place
    return place
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

/** Letters of a text that a speller keeps room for. */
const usual = 8192

/** A speller that remembers the classes of characters, and writes all usual texts to the same place. */
export const createSpeller = (): Speller => {
  const classOf = createClassifier()
  const kept = roomFor(usual)
  return (runs) => {
    // White space at the sides of code may take two places.
    let places = 0
    for (const { text } of runs) places += text.length + 2
    return spell(runs, classOf, places > usual ? roomFor(places) : kept)
  }
}

type Room = Pick<Spelling, 'codes' | 'classes'>

const roomFor = (places: number): Room => ({
  codes: new Uint32Array(places),
  classes: new Uint8Array(places),
})

const spell = (runs: readonly Run[], classOf: Classifier, { codes, classes }: Room): Spelling => {
  const stretches: Stretch[] = []
  let count = 0
  let ends = false
  let eastern = false
  const add = (code: number, kind: number) => {
    codes[count] = code
    classes[count] = kind
    count += 1
  }
  const addText = (text: string, spaces: number) => {
    for (let at = 0; at < text.length; at += 1) {
      let code = text.charCodeAt(at)
      if (code >= 0xd800 && code < 0xdc00) {
        code = text.codePointAt(at) ?? code
        if (code > 0xffff) at += 1
      }
      const kind = classOf(code)
      if (kind === newline) ends = true
      if (code >= 0x1100) eastern = true
      codes[count] = code
      classes[count] = kind === space ? spaces : kind
      count += 1
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
  return { codes, classes, count, stretches, ends, eastern }
}

const beginsWithLetter = (text: string, classOf: Classifier): boolean => {
  const first = text.codePointAt(0)
  if (first === undefined) return false
  const kind = classOf(first)
  return kind !== space && kind !== newline
}
