import { type DiagnosticCode, limits, type Position } from '@trifold/core'
import type { Entry, Field } from '../frontmatter/field.ts'
import type { Lines } from '../source/lines.ts'
import type { Report } from '../source/report.ts'

/** What of a text is parsed, all of it if nothing is said, and how its errors are called. */
export interface JsonRules {
  readonly start?: number
  readonly end?: number
  readonly deepest?: number
  readonly code?: DiagnosticCode
}

/** Deep enough for the deepest tree: each node is a map in a list. */
const deepestTree = 2 * (limits.blockDepth + limits.inlineDepth) + 40

/** Where a parse stands. */
interface Cursor {
  readonly text: string
  readonly lines: Lines
  readonly report: Report
  readonly deepest: number
  at: number
}

/**
 * Parses JSON (RFC 8259) to located values. The first syntax error is reported where it stands, and so is every key
 * that stands twice in one object; undefined when there is nothing to use.
 */
export const parseJson = (
  lines: Lines,
  report: Report,
  { start = 0, end = lines.text.length, deepest = deepestTree, code = 'json-syntax' }: JsonRules = {},
): Field | undefined => {
  const cursor: Cursor = { text: lines.text.slice(0, end), lines, report, deepest, at: start }
  try {
    const value = readValue(cursor, '', 0)
    skip(cursor)
    return cursor.at < cursor.text.length ? fail(cursor, 'the end of the file') : value
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error
    report(error.position, {
      code,
      severity: 'error',
      message: `JSON: ${error.message}.`,
      help: 'Look for a comma, a quotation mark or a bracket too many or too few here.',
    })
    return undefined
  }
}

/** Ends the parse at its first error; never leaves this file. */
class SyntaxFailure extends Error {
  readonly position: Position
  constructor(message: string, position: Position) {
    super(message)
    this.position = position
  }
}

const fail = (cursor: Cursor, expected: string): never => {
  const { text, at } = cursor
  const found = at >= text.length ? 'the end of the file' : `“${text.slice(at, at + 1)}”`
  throw new SyntaxFailure(`found ${found}; expected ${expected}`, cursor.lines.position(at, at + 1))
}

const skip = (cursor: Cursor): void => {
  while (cursor.at < cursor.text.length && ' \t\n'.includes(cursor.text.charAt(cursor.at))) cursor.at += 1
}

/** Passes over a sign, if it is the next one. */
const take = (cursor: Cursor, sign: string): boolean => {
  skip(cursor)
  if (cursor.text[cursor.at] !== sign) return false
  cursor.at += 1
  return true
}

const expect = (cursor: Cursor, sign: string): void => {
  if (!take(cursor, sign)) fail(cursor, `“${sign}”`)
}

const readValue = (cursor: Cursor, name: string, depth: number): Field => {
  skip(cursor)
  if (depth > cursor.deepest) fail(cursor, `values that nest at most ${cursor.deepest} deep`)
  const start = cursor.at
  const position = () => cursor.lines.position(start, cursor.at)
  if (take(cursor, '{')) {
    const entries = readEntries(cursor, name, depth)
    return { kind: 'map', name, position: position(), entries }
  }
  if (take(cursor, '[')) {
    const items = readItems(cursor, name, depth)
    return { kind: 'list', name, position: position(), items }
  }
  const literal = readLiteral(cursor, value, 'a value')
  return { kind: 'scalar', name, position: position(), ...literal }
}

const readItems = (cursor: Cursor, name: string, depth: number): Field[] => {
  const items: Field[] = []
  if (take(cursor, ']')) return items
  do items.push(readValue(cursor, `${name}[${items.length}]`, depth + 1))
  while (take(cursor, ','))
  expect(cursor, ']')
  return items
}

const readEntries = (cursor: Cursor, name: string, depth: number): Map<string, Entry> => {
  const entries = new Map<string, Entry>()
  if (take(cursor, '}')) return entries
  do {
    skip(cursor)
    const start = cursor.at
    const key = String(readLiteral(cursor, string, 'a key in double quotes').value)
    const keyPosition = cursor.lines.position(start, cursor.at)
    expect(cursor, ':')
    const field = readValue(cursor, name === '' ? key : `${name}.${key}`, depth + 1)
    const earlier = entries.get(key)
    if (earlier === undefined) entries.set(key, { key, keyPosition, field })
    else reportTwice(key, keyPosition, earlier, cursor.report)
  } while (take(cursor, ','))
  expect(cursor, '}')
  return entries
}

const string = '"(?:[^"\\\\\\n]|\\\\.)*"'
const value = `${string}|-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null`

type Literal = string | number | boolean | null

const readLiteral = (cursor: Cursor, pattern: string, expected: string): { value: Literal; text: string } => {
  const sticky = new RegExp(pattern, 'y')
  sticky.lastIndex = cursor.at
  const [text] = sticky.exec(cursor.text) ?? fail(cursor, expected)
  const found = parseLiteral(text)
  if (found === undefined) return fail(cursor, 'a text with valid escapes, or a number without leading zeros')
  cursor.at = sticky.lastIndex
  return { value: found, text: typeof found === 'string' ? found : text }
}

/** Escapes and numbers are left to the platform. */
const parseLiteral = (text: string): Literal | undefined => {
  try {
    // The text is one of a literal, which is neither an object nor a list.
    return JSON.parse(text) as Literal
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
