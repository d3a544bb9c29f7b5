import type { Position } from '@trifold/core'

type Point = Position['start']

/** The lines of a text whose line endings are `\n`, and the place of any offset in it. */
export interface Lines {
  readonly text: string
  readonly count: number
  /** A line without its ending; lines count from 1. */
  line(number: number): string
  /** Offset of a line's first character. */
  startOf(number: number): number
  point(offset: number): Point
  position(start: number, end: number): Position
}

export const createLines = (text: string): Lines => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const startOf = (number: number): number => starts[number - 1] ?? text.length
  const point = (offset: number): Point => {
    const line = lastAtMost(starts, offset) + 1
    return { line, column: offset - startOf(line) + 1 }
  }
  return {
    text,
    count: starts.length,
    startOf,
    line: (number) => {
      const start = startOf(number)
      return text.slice(start, number < starts.length ? startOf(number + 1) - 1 : text.length)
    },
    point,
    position: (start, end) => ({ start: point(start), end: point(end) }),
  }
}

/** Index of the last number that is not above the limit; the numbers go up. */
const lastAtMost = (numbers: readonly number[], limit: number): number => {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((numbers[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
