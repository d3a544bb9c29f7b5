import { floor, spacing } from '../geometry.ts'
import type { CodeSlot } from '../slot.ts'
import { codeLines } from './code-lines.ts'
import type { Ruler } from './ruler.ts'

/** White space around code, at each side, in px. */
export const codePadding = 24
/** White space below the title of code, in px. */
const belowCodeTitle = 12
/** Widest that a digit of a line number is, in em; and the white space beside the number, in digits. */
const digit = 0.62
const besideNumber = 2

/** Width of the gutter of line numbers up to `last`, in em; 0 without numbers. */
export const gutterWidth = (last: number | undefined): number =>
  last === undefined ? 0 : (String(last).length + besideNumber) * digit

/** Height of the title above code in a box of this width, with the white space below it. */
export const codeTitleHeight = (ruler: Ruler, title: string | undefined, width: number): number =>
  title === undefined
    ? 0
    : ruler.measurer.lines([{ text: title, bold: true }], floor, width) * floor * spacing.lineHeight +
      belowCodeTitle

/** Heights of the lines of code, as they wrap in a box of this width, the white space around them counted. */
export const codeLineHeights = (
  ruler: Ruler,
  { value, firstNumber, size }: CodeSlot,
  width: number,
): number[] => {
  const lines = value.split('\n')
  const last = firstNumber === undefined ? undefined : firstNumber + lines.length
  const room = width - 2 * codePadding - gutterWidth(last) * size
  return lines.map((line) => codeLines(ruler, line, size, room) * Math.ceil(size * spacing.lineHeight))
}

/** Height of a block of code: its lines as they wrap, its title, and what is around both. */
export const codeHeight = (ruler: Ruler, slot: CodeSlot, width: number): number =>
  codeLineHeights(ruler, slot, width).reduce(
    (sum, height) => sum + height,
    2 * codePadding + codeTitleHeight(ruler, slot.title, width - 2 * codePadding),
  )
