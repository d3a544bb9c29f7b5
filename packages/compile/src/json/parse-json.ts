import { limits, type Position } from '@trifold/core'
import type { Entry, Field } from '../frontmatter/field.ts'
import type { Lines } from '../source/lines.ts'
import type { Report } from '../source/report.ts'

/** Deep enough for the deepest tree: each node is a map in a list. */
const deepest = 2 * (limits.blockDepth + limits.inlineDepth) + 40

/**
 * Parses JSON (RFC 8259) to located values. The first syntax error is reported where it stands, and so is every key
 * that stands twice in one object; undefined when there is nothing to use.
 */
export const parseJson = (lines: Lines, report: Report): Field | undefined => {
  const { text } = lines
  const place = (start: number, end: number): Position => lines.position(start, Math.max(start, end))
  let at = 0

  const fail = (expected: string): never => {
    throw new SyntaxFailure(
      expected,
      place(at, at + 1),
      at >= text.length ? 'the end of the file' : `“${text.slice(at, at + 1)}”`,
    )
  }
  const skip = (): void => {
    while (at < text.length && ' \t\n'.includes(text.charAt(at))) at += 1
  }
  const take = (sign: string): boolean => {
    skip()
    if (text[at] !== sign) return false
    at += 1
    return true
  }
  const expect = (sign: string): void => {
    if (!take(sign)) fail(`“${sign}”`)
  }
  const literal = (
    pattern: RegExp,
    expected: string,
  ): { value: string | number | boolean | null; text: string } => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null) return fail(expected)
    const value = parseLiteral(match[0])
    if (value === undefined) return fail('a text without line breaks and with valid escapes')
    at = pattern.lastIndex
    return { value, text: match[0] }
  }
  const readList = (name: string, depth: number): Field => {
    const start = at
    const items: Field[] = []
    expect('[')
    if (!take(']')) {
      do items.push(readValue(`${name}[${items.length}]`, depth + 1))
      while (take(','))
      expect(']')
    }
    return { kind: 'list', name, position: place(start, at), items }
  }
  const readEntry = (name: string, entries: Map<string, Entry>, depth: number): void => {
    skip()
    const start = at
    const key = String(literal(/"(?:[^"\\\n]|\\.)*"/y, 'a key in double quotes').value)
    const keyPosition = place(start, at)
    expect(':')
    const field = readValue(name === '' ? key : `${name}.${key}`, depth + 1)
    const earlier = entries.get(key)
    if (earlier === undefined) entries.set(key, { key, keyPosition, field })
    else reportTwice(key, keyPosition, earlier, report)
  }
  const readMap = (name: string, depth: number): Field => {
    const start = at
    const entries = new Map<string, Entry>()
    expect('{')
    if (!take('}')) {
      do readEntry(name, entries, depth)
      while (take(','))
      expect('}')
    }
    return { kind: 'map', name, position: place(start, at), entries }
  }
  const readValue = (name: string, depth: number): Field => {
    skip()
    if (depth > deepest) fail(`values that nest at most ${deepest} deep`)
    if (text[at] === '{') return readMap(name, depth)
    if (text[at] === '[') return readList(name, depth)
    const start = at
    const found = literal(/"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y, 'a value')
    return { kind: 'scalar', name, position: place(start, at), ...found }
  }

  try {
    const value = readValue('', 0)
    skip()
    return at < text.length ? fail('the end of the file') : value
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error
    report(error.position, {
      code: 'json-syntax',
      severity: 'error',
      message: `JSON: found ${error.found}; expected ${error.message}.`,
    })
    return undefined
  }
}

/** Ends the parse at its first error; never leaves this file. */
class SyntaxFailure extends Error {
  readonly position: Position
  readonly found: string
  constructor(expected: string, position: Position, found: string) {
    super(expected)
    this.position = position
    this.found = found
  }
}

const parseLiteral = (text: string): string | number | boolean | null | undefined => {
  try {
    return JSON.parse(text) as string | number | boolean | null
  } catch {
    return undefined
  }
}

const reportTwice = (key: string, position: Position, earlier: Entry, report: Report): void =>
  report(position, {
    code: 'json-key-unique',
    severity: 'error',
    message: `The key ${key} stands here and in line ${earlier.keyPosition.start.line}; expected it once.`,
    help: 'Delete one of the two.',
  })
