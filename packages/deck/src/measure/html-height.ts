import { floor, spacing } from '../geometry.ts'
import type { Run } from './measurer.ts'
import type { Ruler } from './ruler.ts'
import type { TextFace } from './runs.ts'
import { tagRuns } from './tag-runs.ts'

const count = (value: string, pattern: RegExp): number => value.match(pattern)?.length ?? 0

/** White space around elements, in em: that of a row of a table, or of code, holds for the smallest type. */
const around: readonly (readonly [RegExp, number])[] = [
  [/<(?:p|li|ul|ol|dl|dt|dd|h[1-6]|blockquote|figure|figcaption|details|div|hr)\b/gi, spacing.blockGap],
  [/<(?:tr|caption)\b/gi, (2 * spacing.rowPadding + 2) / floor],
  [/<pre\b/gi, 32 / floor],
]

/** Elements that indent what they hold; deeper nesting than this is counted as this. */
const indenting = /<(?:ul|ol|dl|blockquote)\b/gi
const deepest = 4

/** A tag or a comment; what a comment hides of other tags is counted as if it were shown. */
const tag = /(<!--[^<>]*-->|<\/?[a-z][^<>]*>)/i

const isTag = (part: string): boolean => part.startsWith('<') && part.endsWith('>')

/** Raw HTML as text in which a tag that may begin or end a line does; several such tags one after the other do once. */
const runsOf = (value: string): Run[] => {
  const face: TextFace = { bold: false, italic: false, code: false, heading: false }
  const keepsLines = /<pre\b/i.test(value)
  const runs: Run[] = []
  // Whether the present line holds anything.
  let begun = false
  for (const part of value.split(tag).filter(Boolean)) {
    const text = keepsLines ? part : part.replaceAll('\n', ' ')
    for (const run of isTag(part) ? tagRuns(part, face) : [{ ...face, text }]) {
      const ends = run.text === '\n'
      if (!ends || begun) runs.push(run)
      begun = ends ? false : begun || run.text.trim() !== ''
    }
  }
  if (runs.at(-1)?.text === '\n') runs.pop()
  return runs
}

/** Characters of raw HTML that are measured; more than this are higher than any slide. */
const longest = 20_000
const tooHigh = 1_000_000

/** Upper bound of the height of raw HTML; the cells of its tables are equally wide, and counted one after the other. */
export const htmlHeight = (ruler: Ruler, value: string, size: number, width: number): number => {
  if (value.length > longest) return tooHigh
  const columns = Math.max(1, ...value.split(/<tr\b/i).map((row) => count(row, /<t[dh]\b/gi)))
  const indent = Math.min(deepest, count(value, indenting)) * spacing.indent * size
  const room = (width - indent) / columns - (columns > 1 ? spacing.cellPadding : 0)
  const lines = ruler.measurer.lines(runsOf(value), size, Math.max(room, size * 2))
  const space = around.reduce((sum, [tags, em]) => sum + count(value, tags) * em * size, 0)
  return lines * size * spacing.lineHeight + space + count(value, /<(?:img|svg)\b/gi) * spacing.inlineImage
}
