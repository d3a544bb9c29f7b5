import type { Position } from '@trifold/core'

/** A block of code that holds what was hardly meant as code. */
export interface DoubtfulCode {
  /** Its first line. */
  readonly place: Position
  /** Whether that says enough; if not, only together with a block that is never closed. */
  readonly isSure: boolean
  /** What it holds, as the end of a sentence. */
  readonly found: string
  readonly help: string
}

interface Fenced {
  /** As they are written, the first being the one that opens the block; the one that closes it is left out. */
  readonly lines: readonly string[]
  readonly opening: string
  readonly lang: string | null | undefined
  readonly place: Position
}

/** Code in which fences and headings are what they are in any article. */
const markup = /^(?:md|markdown|mdx|rmd|qmd|commonmark|gfm|text|txt|plain|plaintext)$/i

/** Whether a block of code holds the beginning of another, an end of the other kind, or a heading. */
export const doubtIn = (fenced: Fenced): DoubtfulCode | undefined =>
  holdsOpening(fenced) ?? holdsOtherEnd(fenced) ?? holdsHeading(fenced)

/** A line that begins as the block does, with a language: no block of this length can show it. */
const holdsOpening = ({ lines, opening, lang, place }: Fenced): DoubtfulCode | undefined => {
  const index = lines.findIndex(
    (line, at) =>
      at > 0 &&
      fenceOf(line)?.startsWith(opening) === true &&
      /[`~][ \t]*[A-Za-z][\w+#.-]*[^`~]*$/.test(line),
  )
  if (index === -1) return undefined
  const inner = (lines[index] ?? '')
    .replace(/^[ \t>]+/, '')
    .trimEnd()
    .slice(0, 40)
  const line = place.start.line + index
  const longer = (opening[0] ?? '`').repeat(opening.length + 1)
  const around = `write ${longer} in its first and its last line if it shows how code is written`
  return {
    place,
    isSure: true,
    found: `it holds the line ${inner} (line ${line}), which begins another one, and ends where that one does`,
    help: markup.test(lang ?? '')
      ? `W${around.slice(1)}; or add a line ${opening} above line ${line}.`
      : `Add a line ${opening} above line ${line}; or ${around}.`,
  }
}

/** A bare `~~~` in a block that ``` opened, or the other way round, without a partner. */
const holdsOtherEnd = ({ lines, opening, lang, place }: Fenced): DoubtfulCode | undefined => {
  if (markup.test(lang ?? '')) return undefined
  const others = lines.flatMap((line, index) => {
    const fence = index === 0 ? undefined : fenceOf(line)
    return fence === undefined || fence[0] === opening[0] ? [] : [{ index, line: line.trim(), fence }]
  })
  const [other] = others
  // What underlines a heading in other languages of markup has more than three.
  if (others.length !== 1 || other?.fence.length !== 3 || other.line !== other.fence) return undefined
  const line = place.start.line + other.index
  return {
    place,
    isSure: true,
    found: `it begins with ${opening}, and the line ${other.fence} (line ${line}) does not end it`,
    help: `Write ${opening} in line ${line}.`,
  }
}

/** A heading between blank lines. In many languages `##` begins a remark, so that this alone says little. */
const holdsHeading = ({ lines, opening, lang, place }: Fenced): DoubtfulCode | undefined => {
  if (markup.test(lang ?? '')) return undefined
  const isBlank = (line: string | undefined): boolean => line?.trim() === ''
  const index = lines.findIndex(
    (line, at) => /^#{2,6} \p{L}/u.test(line) && isBlank(lines[at - 1]) && isBlank(lines[at + 1]),
  )
  if (index === -1) return undefined
  const line = place.start.line + index
  return {
    place,
    isSure: false,
    found: `it holds the heading in line ${line}, and a later block is never closed`,
    help: `Add a line ${opening} where the code ends, above line ${line}.`,
  }
}

const fenceOf = (line: string): string | undefined => /^[ \t>]*(`{3,}|~{3,})/.exec(line)?.[1]
