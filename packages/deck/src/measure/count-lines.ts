import type { Word } from './words-of.ts'

/** The longest word of a script whose words are not parted by spaces, in em: each line may leave as much empty. */
const longestUnseen = 8

/** Where the words so far end: on which line, and how far on it. */
interface Pen {
  lines: number
  x: number
}

/**
 * Lines of `room` em that words fill, one after the other; `sums` tells where each of their letters begins. A word that
 * is wider than a line is broken between any two letters.
 */
export const countLines = (words: readonly Word[], sums: Float64Array, room: number): number => {
  const pen: Pen = { lines: 1, x: 0 }
  for (const word of words) {
    const own = widthOf(word, sums)
    if (word.kind === 'newline') {
      pen.lines += 1
      pen.x = 0
    } else if (word.kind === 'space') {
      if (pen.x > 0) pen.x += own
    } else if (word.kind === 'indent') {
      // Space at a line's end hangs over it.
      pen.x = Math.min(pen.x + own, room)
    } else if (own === 0 || pen.x + own + word.tail <= room) {
      pen.x += own
    } else if (word.kind === 'dictionary') {
      spread(pen, own, room)
    } else {
      if (pen.x > 0) pen.lines += 1
      pen.x = 0
      if (own + word.tail <= room) pen.x = own
      else breakWord(pen, word, sums, room)
    }
  }
  return pen.lines
}

const widthOf = ({ from, to }: Word, sums: Float64Array): number => (sums[to] ?? 0) - (sums[from] ?? 0)

/** Text that ends lines at words that nobody knows here: each line but the last is full but for one word. */
const spread = (pen: Pen, own: number, room: number): void => {
  const least = room - Math.min(longestUnseen, room / 2)
  const rest = own - Math.max(0, least - pen.x)
  const further = Math.ceil(rest / least)
  pen.lines += further
  pen.x = rest - (further - 1) * least
}

const breakWord = (pen: Pen, { from, to, tail }: Word, sums: Float64Array, room: number): void => {
  for (let at = from; at < to; at += 1) {
    const letter = (sums[at + 1] ?? 0) - (sums[at] ?? 0)
    if (pen.x > 0 && pen.x + letter > room) {
      pen.lines += 1
      pen.x = 0
    }
    pen.x += letter
  }
  if (pen.x + tail > room) pen.lines += 1
}

/** Width of the widest line when only a newline ends one, in em. */
export const widestLineOf = (words: readonly Word[], sums: Float64Array): number => {
  let widest = 0
  let x = 0
  for (const word of words) {
    x = word.kind === 'newline' ? 0 : x + widthOf(word, sums)
    widest = Math.max(widest, x)
  }
  return widest
}

/** Width of the widest word that letters alone may break, in em. */
export const widestWordOf = (words: readonly Word[], sums: Float64Array): number =>
  words.reduce((most, word) => (word.kind === 'word' ? Math.max(most, widthOf(word, sums)) : most), 0)
