import { closest, type Position } from '@trifold/core'
import type { PhrasingContent } from 'mdast'
import type { Report } from '../source/report.ts'
import type { Conversion } from './conversion.ts'
import { placeOf } from './place.ts'
import { written } from './written.ts'

/** A call that Markdown left as text, since nothing defines it. */
export interface MissingCall {
  readonly label: string
  readonly position: Position
  /** Whether it begins a line, with words behind it: the footnote itself, which lacks its colon. */
  readonly begins: boolean
}

/** Each compares a missing footnote with every one that is defined: past this many, nobody reads on. */
const mostSuggestions = 50

/** A sign behind a backslash is text, whatever it is. */
const call = /\\[\s\S]|\[\^((?:\\.|[^\s[\]\\])+)\]/g

/** `<code>`, `</code>`, and what else HTML sets as code. */
const codeTag = /^<(\/?)(?:code|pre|kbd|samp|var|tt)(?=[\s>])/i

/** Notes the calls of footnotes that stand in the text of one line of inline content, code left out. */
export const noteMissingCalls = (nodes: readonly PhrasingContent[], conversion: Conversion): void => {
  let codeDepth = 0
  for (const node of nodes) {
    const tag = node.type === 'html' ? codeTag.exec(node.value) : null
    if (tag !== null) codeDepth = Math.max(0, codeDepth + (tag[1] === '/' ? -1 : 1))
    if (codeDepth > 0 || node.type !== 'text' || !node.value.includes('[^')) continue
    for (const found of callsIn(placeOf(node), conversion)) conversion.missingCalls.push(found)
  }
}

/** Read in the source, where an escaped bracket differs from one that is not. */
const callsIn = (position: Position | undefined, conversion: Conversion): MissingCall[] => {
  const source = written(position, conversion)
  if (position === undefined || source === undefined) return []
  const { lines } = conversion
  const offset = lines.startOf(position.start.line) + position.start.column - 1
  return [...source.matchAll(call)].flatMap(({ 0: { length }, 1: label, index }) => {
    if (label === undefined) return []
    const start = offset + index
    const found = lines.position(start, start + length)
    const line = lines.line(found.start.line)
    const begins = found.start.column === 1 && /^[ \t]+\S/.test(line.slice(length))
    return [{ label, begins, position: found }]
  })
}

/** Reports the calls of footnotes that are defined nowhere in the article. */
export const reportMissingCalls = (
  defined: readonly string[],
  { missingCalls, report, strict }: Conversion,
): void => {
  const names = new Set(defined.map((label) => label.toLowerCase()))
  const missing = missingCalls.filter(({ label }) => !names.has(label.toLowerCase()))
  const called = new Set(missing.filter(({ begins }) => !begins).map(({ label }) => label))
  const texts = missing.filter(({ begins, label }) => begins && called.has(label))
  for (const text of texts) reportColon(text, strict, report)
  const explained = new Set(texts.map(({ label }) => label))
  missing.forEach(({ label, position }, index) => {
    if (explained.has(label)) return
    const meant = index < mostSuggestions ? closest(label, defined) : undefined
    report(position, {
      code: 'footnote-found',
      severity: strict ? 'error' : 'warning',
      message: `The footnote [^${label}] is called here and written nowhere; the call is shown as text.`,
      help:
        meant === undefined
          ? `Write [^${label}]: and its text in a paragraph of its own; \\[^${label}] is how to write it as text.`
          : `Did you mean [^${meant}]?`,
    })
  })
}

/** One finding for the footnote and its calls: mended here, all are. */
const reportColon = ({ label, position }: MissingCall, strict: boolean, report: Report): void =>
  report(position, {
    code: 'footnote-found',
    severity: strict ? 'error' : 'warning',
    message: `The footnote [^${label}] lacks its colon; it and its calls are shown as text.`,
    help: `Write [^${label}]: and its text.`,
    fix: { position, text: `[^${label}]:` },
  })
