import { floor, spacing } from '../geometry.ts'
import type { CodeSlot } from '../slot.ts'
import { codeLines } from './code-lines.ts'
import type { Ruler } from './ruler.ts'

/** White space around code, at each side, in px. */
const codePadding = 24
/** White space below the title of code, in px. */
const belowCodeTitle = 12
/** Widest that a digit of a line number is, in em; and the white space beside the number, in digits. */
const digit = 0.62
const besideNumber = 2

/** Width of the gutter of line numbers up to `last`, in em; 0 without numbers. */
const gutterWidth = (last: number | undefined): number =>
  last === undefined ? 0 : (String(last).length + besideNumber) * digit

/** Height of the title above code in a box of this width, with the white space below it. */
const codeTitleHeight = (ruler: Ruler, title: string | undefined, width: number): number =>
  title === undefined
    ? 0
    : ruler.measurer.lines([{ text: title, bold: true }], floor, width) * floor * spacing.lineHeight +
      belowCodeTitle

/** Height of a block of code: its lines as they wrap, its title, and what is around both. */
export const codeHeight = (
  ruler: Ruler,
  { value, title, firstNumber, size }: CodeSlot,
  width: number,
): number => {
  const inside = width - 2 * codePadding
  const last = firstNumber === undefined ? undefined : firstNumber + value.split('\n').length
  const lines = value
    .split('\n')
    .reduce((sum, line) => sum + codeLines(ruler, line, size, inside - gutterWidth(last) * size), 0)
  return (
    2 * codePadding + codeTitleHeight(ruler, title, inside) + lines * Math.ceil(size * spacing.lineHeight)
  )
}
