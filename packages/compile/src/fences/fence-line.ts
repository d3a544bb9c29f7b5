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
  /** `:::note`; `:::{note}` (MyST); `::: {.note}` (Pandoc, Quarto: the name is the first class). */
  readonly form: 'trifold' | 'myst' | 'pandoc'
  /** What stands for the name, as it is written. */
  readonly written: string
  /** Where the name stands, its braces included where it has some; Pandoc's is one of several classes. */
  readonly namePosition?: Position | undefined
  /** Whether the line ends in colons too. */
  readonly ends: boolean
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
  const behind = text.slice(after, end)
  const rest = withoutClosingColons(behind)
  const opening = readOpening(rest, (from, to) => place(after + from, after + to))
  return opening && { ...base, kind: 'open', ends: rest !== behind, ...opening }
}

/** Pandoc lets an opening line end in colons. */
const withoutClosingColons = (text: string): string =>
  / :::+$/.test(text.slice(-80)) ? withoutEnding(withoutEnding(text, ':'), ' \t') : text

type Opening = Pick<OpeningFence, 'name' | 'title' | 'attributes' | 'form' | 'written' | 'namePosition'>
type Place = (start: number, end: number) => Position

const none: Attributes = { list: [], unreadable: [] }

const readOpening = (rest: string, place: Place): Opening | undefined => {
  if (/^[ \t]*\{/.test(rest)) return readBraces(rest, place)
  // VuePress names a group of tabs behind a #.
  const named = /^[ \t]*([A-Za-z][\w-]*)(?:#[\w-]+)?(?=[\s[{]|$)/.exec(rest)
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
    form: 'trifold',
    written: named[1],
    namePosition: nameIn(rest, named[1], place),
    attributes,
    title: spanOf(bracketed ?? loose ?? behind, rest, place),
  }
}

/** `{note} Title` (MyST), `{.note #id key=value}` (Pandoc). */
const readBraces = (rest: string, place: Place): Opening | undefined => {
  const written = rest.trim()
  const [braced, myst] = /^\{[ \t]*([A-Za-z][\w-]*)[ \t]*\}/.exec(written) ?? []
  if (braced !== undefined && myst !== undefined) {
    const namePosition = nameIn(rest, braced, place)
    return { name: myst.toLowerCase(), form: 'myst', written, attributes: none, namePosition }
  }
  const close = rest.lastIndexOf('}')
  if (close === -1 || rest.slice(close + 1).trim() !== '') return undefined
  const open = rest.indexOf('{')
  const attributes = readAttributes(rest.slice(open + 1, close), (from, to) =>
    place(open + 1 + from, open + 1 + to),
  )
  const classes = attributes.unreadable.filter(({ key }) => /^\.[A-Za-z]/.test(key))
  if (classes.length === 0 && attributes.id === undefined && attributes.list.length === 0) return undefined
  const name = (classes[0]?.key ?? '.div')
    .slice(1)
    .replace(/^callout-/, '')
    .toLowerCase()
  return { name, form: 'pandoc', written, attributes }
}

const nameIn = (rest: string, name: string, place: Place): Position => {
  const start = rest.indexOf(name)
  return place(start, start + name.length)
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
