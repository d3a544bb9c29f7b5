import type { Position } from '@trifold/core'
import type { Lines } from '../source/lines.ts'
import { withoutEnding } from '../source/without-ending.ts'
import { type Attributes, readAttributes } from './attributes.ts'

/** A part of a fence's line: its text and where it stands. */
export interface Span {
  readonly text: string
  readonly position: Position
}

interface FenceBase {
  readonly line: number
  /** Offset of the first colon in its line. */
  readonly indent: number
  readonly position: Position
}

/** A line that opens a block. */
export interface OpeningFence extends FenceBase {
  readonly kind: 'open'
  readonly name: string
  readonly title?: Span | undefined
  readonly attributes: Attributes
  /** Another tool's form, of which ours is to be shown: `:::{note}` (MyST), `::: {.note}` (Pandoc). */
  readonly foreign?: string | undefined
}

/** A line of three colons or more, which closes the innermost block. */
export interface ClosingFence extends FenceBase {
  readonly kind: 'close'
}

export type FenceLine = OpeningFence | ClosingFence

/** What may stand before the colons: the markers of the quotes and lists that the fence is inside. */
const prefix = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*$/

/** Reads a line as a fence; undefined when it is none. Whether it stands in code is for the parser to say. */
export const readFenceLine = (lines: Lines, line: number): FenceLine | undefined => {
  const text = lines.line(line)
  const indent = text.indexOf(':::')
  if (indent === -1 || !prefix.test(text.slice(0, indent))) return undefined
  const colons = /^:+/.exec(text.slice(indent))?.[0].length ?? 0
  const after = indent + colons
  const end = text.trimEnd().length
  const start = lines.startOf(line)
  const place = (from: number, to: number) => lines.position(start + from, start + to)
  const base = { line, indent, position: place(indent, end) }
  if (after === end) return { ...base, kind: 'close' }
  const rest = withoutClosingColons(text.slice(after, end))
  const opening = readOpening(rest, (from, to) => place(after + from, after + to))
  return opening === undefined ? undefined : { ...base, kind: 'open', ...opening }
}

/** Pandoc lets an opening line end in colons. */
const withoutClosingColons = (text: string): string =>
  / :::+$/.test(text.slice(-80)) ? withoutEnding(withoutEnding(text, ':'), ' \t') : text

type Opening = Pick<OpeningFence, 'name' | 'title' | 'attributes' | 'foreign'>
type Place = (start: number, end: number) => Position

const none: Attributes = { list: [], unreadable: [] }

const readOpening = (rest: string, place: Place): Opening | undefined => {
  const foreign = /^[ \t]*\{[ \t]*\.?([A-Za-z][\w-]*)[^}]*\}(.*)$/.exec(rest)
  if (foreign?.[1] !== undefined) {
    return { name: foreign[1].replace(/^callout-/, ''), attributes: none, foreign: rest.trim() }
  }
  const named = /^[ \t]*([A-Za-z][\w-]*)(?=[\s[{]|$)/.exec(rest)
  if (named?.[1] === undefined) return undefined
  let at = named[0].length
  const label = rest[at] === '[' ? closingBracket(rest, at) : -1
  const bracketed = label === -1 ? undefined : { start: at + 1, end: label }
  if (bracketed !== undefined) at = label + 1
  const braces = attributeBraces(rest, at)
  const attributes =
    braces === undefined
      ? none
      : readAttributes(rest.slice(braces.start + 1, braces.end - 1), (from, to) =>
          place(braces.start + 1 + from, braces.start + 1 + to),
        )
  const beforeBraces = rest.slice(at, braces?.start)
  const loose = beforeBraces.trim() !== '' ? { start: at, end: braces?.start ?? rest.length } : undefined
  const behind =
    braces !== undefined && braces.end < rest.length ? { start: braces.end, end: rest.length } : undefined
  return {
    name: named[1].toLowerCase(),
    attributes,
    title: spanOf(bracketed ?? loose ?? behind, rest, place),
  }
}

const spanOf = (
  range: { start: number; end: number } | undefined,
  rest: string,
  place: Place,
): Span | undefined => {
  if (range === undefined) return undefined
  const raw = rest.slice(range.start, range.end)
  const text = raw.trim()
  const start = range.start + raw.length - raw.trimStart().length
  return text === '' ? undefined : { text, position: place(start, start + text.length) }
}

/** The braces right behind the name or title, or at the end of the line. */
const attributeBraces = (rest: string, from: number): { start: number; end: number } | undefined => {
  const direct = /^[ \t]*\{(?:"[^"]*"|'[^']*'|[^{}"'])*\}/.exec(rest.slice(from))
  if (direct !== null) {
    return { start: from + direct[0].indexOf('{'), end: from + direct[0].length }
  }
  const start = rest.lastIndexOf('{')
  if (start < from || !rest.endsWith('}') || !/\s/.test(rest[start - 1] ?? '')) return undefined
  return { start, end: rest.length }
}

const closingBracket = (text: string, open: number): number => {
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '[') depth += 1
    else if (text[at] === ']') depth -= 1
    if (depth === 0) return at
  }
  return -1
}
