import { createCodeTracker } from '../fences/scan-fences.ts'

/** Thrown where a text would keep remark-parse busy for long; `line` is where it became too much. */
export class TooIntricate extends Error {
  readonly line: number

  constructor(line: number) {
    super('remark-parse would take too long')
    this.line = line
  }
}

/** Steps that a text may take; more where it is long, which is given more time. About 7 million take a second. */
const mostSteps = (length: number): number => 7_000_000 * (1 + length / 131_072)

/** Below this many characters nothing takes long. */
const shortText = 8_192

/** Blocks of HTML, in which nothing else is looked for up to the next blank line. */
const html =
  /^ {0,3}<\/?(?:address|article|aside|center|details|div|dl|figure|footer|h\d|header|li|main|nav|ol|p|section|summary|table|tbody|td|thead|tr|ul)\b/i
const markers = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))+/
const item = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]/
const delimiters = /^[ \t>]*(?:\|[ \t]*)?:?-[-:| \t]*$/

/**
 * The line in which a text becomes too intricate for remark-parse, found in time that grows with the text. That parser goes back
 * over a paragraph at many a sign in it, over all that came before at the end of each quote and at each line that goes on with
 * one, and over all rows of a table at each.
 */
export const tooIntricateLine = (text: string): number | undefined => {
  if (text.length < shortText) return undefined
  const most = mostSteps(text.length)
  const code = createCodeTracker()
  let steps = 0
  let number = 0
  /** Lines up to here; one in several quotes and lists counts as often. */
  let passed = 0
  let rows = 0
  let paragraph = { length: 0, signs: 0, isHtml: false }
  let depth = 0
  /** Whether a quote or a list has begun since the last blank line. */
  let isOpen = false
  for (const line of text.split(/\r\n|\n|\r/)) {
    number += 1
    if (code.isCode(line)) continue
    const marked = markers.exec(line)?.[0] ?? ''
    const isBlank = /^[ \t>]*$/.test(line)
    const before = depth
    depth = marked.replace(/[ \t]/g, '').length
    if (depth > 0) isOpen = true
    else if (isBlank) isOpen = false
    const isLazy = depth === 0 && isOpen && !/^(?:\t| {2})/.test(line)
    passed += Math.max(1, depth)
    if (isLazy || (depth > 0 && (depth !== before || isBlank))) steps += passed
    if (isBlank) rows = 0
    else if (rows > 0 || delimiters.test(line)) rows += 1
    steps += rows / 2
    if (isBlank || rows > 0 || item.test(line)) paragraph = { length: 0, signs: 0, isHtml: false }
    if (paragraph.length === 0) paragraph.isHtml = html.test(line)
    if (!paragraph.isHtml && !isBlank) {
      const signs = line.length - line.replace(/[[\]()*_~`<$!]/g, '').length
      // What is new goes with what was there, and the other way round.
      steps += (signs * (paragraph.length + line.length) + paragraph.signs * line.length) / 20
      paragraph.length += line.length
      paragraph.signs += signs
    }
    if (steps > most) return number
  }
  return undefined
}
