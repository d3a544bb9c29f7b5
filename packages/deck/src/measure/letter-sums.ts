import { floor } from '../geometry.ts'
import { placeOf } from './letter-class.ts'
import { type Side, scriptGap, sideOf } from './script-gap.ts'
import { isBox, isInLine, type Spelling } from './spell.ts'
import type { Inks } from './typeset.ts'

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
export const letterSums = ({ codes, classes, count, stretches }: Spelling, inks: Inks): LetterSums => {
  const text = new Float64Array(count + 1)
  const code = stretches.some(({ run }) => isInLine(run)) ? new Float64Array(count + 1) : undefined
  const px = stretches.some(({ run }) => run.px !== undefined) ? new Float64Array(count + 1) : undefined
  const x = { text: 0, code: 0, px: 0 }
  let side: Side
  for (const { run, from, to } of stretches) {
    const ink = inks(run)
    const inLine = isInLine(run)
    const box = isBox(run)
    let before = 0
    for (let at = from; at < to; at += 1) {
      const letter = codes[at] ?? 0
      const own = box ? (run.width ?? 0) : classes[at] === padding ? codePadding : ink.step(before, letter)
      before = letter
      if (inLine && !box) x.code += at === from && letter !== 0 ? own + codePadding : own
      else x.text += own
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
  return remember((size) =>
    text.map((em, at) => em + (code?.[at] ?? 0) * codeScale(size) + (px?.[at] ?? 0) / size),
  )
}

const remember = (make: LetterSums): LetterSums => {
  const known = new Map<number, Float64Array>()
  return (size) => {
    const found = known.get(size) ?? make(size)
    known.set(size, found)
    return found
  }
}
