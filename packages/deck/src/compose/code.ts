import type { Code } from '@trifold/core'
import { type CodeFence, readCodeFence } from '@trifold/prose'
import { floor, type Size, sizesFrom, spacing } from '../geometry.ts'
import { codeLines } from '../measure/code-lines.ts'
import { paginate, type Stack } from '../split/paginate.ts'
import { type CodePage, splitAtBreaks } from '../split/split-at-breaks.ts'
import type { Body, Composition, Frame } from './composition.ts'

/** White space around code, at each side. */
const padding = 24
/** White space below its title, which is set at the floor. */
const belowTitle = 12
/** Widest that a digit of a line number is, in em; and the white space beside the number, in digits. */
const digit = 0.62
const besideNumber = 2

/** Cuts a line of code that alone is higher than a slide. */
const shortLines = (line: string, width: number, height: number): string[] => {
  const length = Math.max(1, Math.floor(((height / 28 - 1) * width) / 40))
  if (line.length <= length) return [line]
  const pieces: string[] = []
  for (let from = 0; from < line.length; from += length) pieces.push(line.slice(from, from + length))
  return pieces
}

const titleHeight = ({ ruler }: Composition, title: string | undefined, width: number): number =>
  title === undefined
    ? 0
    : ruler.measurer.lines([{ text: title, bold: true }], floor, width) * floor * spacing.lineHeight +
      belowTitle

/** Lines that are few enough to be set larger than text: a command alone is read from the last row. */
const fewLines = 3
/** The size below which a command alone is rather broken. */
const leastUnbroken = 24
/** Lines among which one that wraps is looked for. */
const mostSearched = 200

/** The largest size at which no line wraps that has room at the floor: code reads badly in broken lines. */
const largestUnwrapped = (lines: readonly string[], linesOf: (line: string, size: Size) => number): Size => {
  const searched = lines.slice(0, mostSearched)
  const few = lines.length <= fewLines
  const unwrapped = sizesFrom(few ? 36 : 28).find((size) =>
    searched.every((line) => {
      const lines = linesOf(line, size)
      return lines === 1 || lines <= linesOf(line, floor)
    }),
  )
  return unwrapped === undefined || (few && unwrapped < leastUnbroken) ? 28 : unwrapped
}

/** Code, split between lines: its title on each part, its marks on their lines. */
export const composeCode = (composition: Composition, code: Code, frame: Frame): Body[] => {
  const fence = readCodeFence(code)
  const written = code.value.replaceAll('\t', '  ').replace(/\n+$/, '').split(/\r?\n/)
  const { title, firstNumber } = fence
  const digits = firstNumber === undefined ? 0 : String(firstNumber + written.length).length + besideNumber
  const width = frame.width - 2 * padding
  const height = frame.height - 2 * padding - titleHeight(composition, title, width)
  const lines = written.flatMap((line) => shortLines(line, width, height))
  // Lines that had to be cut no longer have the numbers by which an author refers to them.
  const referred = lines.length === written.length ? fence : { ...fence, marked: [], firstNumber: undefined }
  const linesOf = (line: string, size: Size) =>
    codeLines(composition.ruler, line, size, width - digits * digit * size)
  const stack: Stack<string> = {
    items: lines,
    height,
    largest: largestUnwrapped(lines, linesOf),
    heightOf: (line, size) => linesOf(line, size) * Math.ceil(size * spacing.lineHeight),
    gap: () => 0,
  }
  return splitAtBreaks(stack, paginate(stack)).map((page) => bodyOf(code, referred, page))
}

type Referred = Pick<CodeFence, 'title' | 'marked'> & { readonly firstNumber?: number | undefined }

const bodyOf = ({ lang }: Code, { title, marked, firstNumber }: Referred, page: CodePage): Body => {
  const { items, size, from } = page
  return {
    layout: 'code',
    slots: {
      code: {
        kind: 'code',
        size,
        value: items.join('\n'),
        firstLine: from + 1,
        marked: marked.filter((line) => line > from && line <= from + items.length),
        ...(lang ? { lang } : {}),
        ...(title === undefined ? {} : { title }),
        ...(firstNumber === undefined ? {} : { firstNumber: firstNumber + from }),
      },
    },
  }
}
