import { placesOf } from './places-of.ts'

export interface WrapOptions {
  /** Places on a line; without it nothing is wrapped. */
  readonly width: number | undefined
  /** Places that are taken on the first line already. */
  readonly first: number
  /** Spaces before every further line. */
  readonly indent: number
}

/** Breaks a text between words, so that no line is wider than the terminal unless a single word is. */
export const wrap = (text: string, { width, first, indent }: WrapOptions): string => {
  const margin = `\n${' '.repeat(indent)}`
  const lines = text.split('\n').map((line, index) => wrapLine(line, width, index === 0 ? first : indent))
  return lines.map((parts) => parts.join(margin)).join(margin)

  function wrapLine(line: string, places: number | undefined, start: number): string[] {
    if (places === undefined) return [line]
    const parts: string[] = []
    let current = ''
    let taken = start
    for (const word of line.split(' ')) {
      const size = placesOf(word)
      if (current !== '' && taken + 1 + size > places) {
        parts.push(current)
        current = word
        taken = indent + size
      } else {
        taken += (current === '' ? 0 : 1) + size
        current = current === '' ? word : `${current} ${word}`
      }
    }
    return [...parts, current]
  }
}
