import type { Face } from '@trifold/fonts'

/**
 * Text in as few lines as fit into a width, as even as they can be. Widths and the size are in px; a word that is wider
 * than a line stands alone.
 */
export const breakLines = (text: string, face: Face, size: number, width: number): string[] => {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const fill = (room: number): string[] => fillLines(words, (line) => widthOf(line, face) * size <= room)
  const lines = fill(width)
  let [low, high] = [0, width]
  while (high - low > 1) {
    const middle = (low + high) / 2
    if (fill(middle).length > lines.length) low = middle
    else high = middle
  }
  return fill(high)
}

const fillLines = (words: readonly string[], fits: (line: string) => boolean): string[] => {
  const lines: string[] = []
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && fits(longer.trim())) lines[lines.length - 1] = longer.trim()
    else lines.push(word)
  }
  return lines
}

/** In em; what the face lacks counts as wide as an em. */
const widthOf = (line: string, face: Face): number => {
  const points = [...line].map((sign) => sign.codePointAt(0) ?? 0)
  return points.reduce(
    (sum, point, index) => sum + (face.advance(point) ?? 1) + face.kerning(points[index - 1] ?? 0, point),
    0,
  )
}
