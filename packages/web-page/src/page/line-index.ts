import type { Position } from '@trifold/core'

/** Finds lines and columns of offsets in a text. */
export interface LineIndex {
  /** The position from an offset up to another, both in UTF-16 code units. */
  position(start: number, end: number): Position
}

/** Lines end at LF, CR LF or CR, as in code frames. */
export const createLineIndex = (text: string): LineIndex => {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  const point = (offset: number) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
  return { position: (start, end) => ({ start: point(start), end: point(end) }) }
}
