import { floor } from '../geometry.ts'
import { placeOf } from './letter-class.ts'
import { type Side, scriptGap, sideOf } from './script-gap.ts'
import { isBox, isInLine, type Spelling } from './spell.ts'
import { type Inks, tabled } from './typeset.ts'

/** White space at each side of code in a line, in em of the code. */
const codePadding = 0.18

/** Size of code in a line, in em of the text around it; it is never below the floor. */
const codeScale = (size: number): number => Math.max(0.9, floor / size)

const padding = placeOf('padding')

/**
 * Where each letter begins if all stand in one line, in em at a size in px; one place more for the end. The width of
 * any part of the text is the difference of two.
 */
export type LetterSums = (size: number) => Float64Array

/** Adds up the widths of letters: those of text, of code among it and of boxes apart, which change with the size. */
export const letterSums = (spelling: Spelling, inks: Inks): LetterSums => {
  const { count, stretches } = spelling
  if (!spelling.eastern && stretches.every(({ run }) => !isInLine(run) && !isBox(run))) {
    const sums = plainSums(spelling, inks)
    return () => sums
  }
  return mixedSums(spelling, inks, {
    text: new Float64Array(count + 1),
    code: stretches.some(({ run }) => isInLine(run)) ? new Float64Array(count + 1) : undefined,
    px: stretches.some(({ run }) => run.px !== undefined) ? new Float64Array(count + 1) : undefined,
  })
}

/** Sums of text alone, in scripts between which there is no gap. */
const plainSums = ({ codes, count, stretches }: Spelling, inks: Inks): Float64Array => {
  const sums = new Float64Array(count + 1)
  let x = 0
  for (const { run, from, to } of stretches) {
    const ink = inks(run)
    const { steps } = ink
    let before = 0
    for (let at = from; at < to; at += 1) {
      const letter = codes[at] ?? 0
      const known = before < tabled && letter < tabled ? (steps[before * tabled + letter] ?? 0) : 0
      x += known === 0 ? ink.step(before, letter) : known
      before = letter
      sums[at + 1] = x
    }
  }
  return sums
}

/** Sums of what is sized by the text, by the floor, and in px. */
interface Parts {
  readonly text: Float64Array
  readonly code: Float64Array | undefined
  readonly px: Float64Array | undefined
}

const mixedSums = (
  { codes, classes, stretches }: Spelling,
  inks: Inks,
  { text, code, px }: Parts,
): LetterSums => {
  const x = { text: 0, code: 0, px: 0 }
  let side: Side
  for (const { run, from, to } of stretches) {
    const ink = inks(run)
    const inLine = isInLine(run)
    const { scale } = run
    const box = isBox(run)
    let before = 0
    for (let at = from; at < to; at += 1) {
      const letter = codes[at] ?? 0
      const bare = box ? (run.width ?? 0) : classes[at] === padding ? codePadding : ink.step(before, letter)
      const own = inLine && !box && at === from && letter !== 0 ? bare + codePadding : bare
      before = letter
      if (!inLine || box) x.text += own
      else if (scale !== undefined) x.text += own * scale
      else x.code += own
      x.px += run.px ?? 0
      const next = sideOf(letter)
      if (next !== undefined) {
        if (side !== undefined && side !== next) x.text += scriptGap
        side = next
      }
      text[at + 1] = x.text
      if (code) code[at + 1] = x.code
      if (px) px[at + 1] = x.px
    }
  }
  if (code === undefined && px === undefined) return () => text
  const sumsAt = (size: number): Float64Array => {
    const scale = codeScale(size)
    return text.map((em, at) => em + (code?.[at] ?? 0) * scale + (px?.[at] ?? 0) / size)
  }
  // Without boxes, the size counts for nothing but how large code is beside the text.
  return remember(sumsAt, px === undefined ? codeScale : (size) => size)
}

const remember = (make: LetterSums, keyOf: (size: number) => number): LetterSums => {
  const known = new Map<number, Float64Array>()
  return (size) => {
    const key = keyOf(size)
    const found = known.get(key) ?? make(size)
    known.set(key, found)
    return found
  }
}
