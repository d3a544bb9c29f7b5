import type { JsonPlace } from './json-place.ts'
import { type JsonProblem, syntaxProblem } from './json-problem.ts'
import { give, type JsonScanner, note, skipSpace, take, Unreadable } from './json-scanner.ts'
import { scanString } from './scan-string.ts'

/** A JSON text as read: its value with the place of everything inside it, unless it cannot be understood. */
export interface ScannedJson {
  readonly read: { readonly value: unknown; readonly place: JsonPlace } | undefined
  readonly problems: readonly JsonProblem[]
}

/** Nesting beyond which nothing is read. */
const deepest = 500

/**
 * Reads a JSON text that a person or a plug-in wrote. Text that is JSON by the book (RFC 8259) has no problem; of other
 * text all is read that can be understood, so that the rest of it can be checked too. Never throws.
 */
export const scanJson = (text: string, start = 0, end = text.length): ScannedJson => {
  const scanner: JsonScanner = {
    text: end === text.length ? text : text.slice(0, end),
    at: start,
    problems: [],
  }
  let read: ScannedJson['read']
  try {
    skipSpace(scanner)
    read = scanValue(scanner, undefined, 0)
    skipSpace(scanner)
    if (scanner.at < scanner.text.length) give(scanner, 'the end of the JSON')
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
  }
  return { read, problems: scanner.problems }
}

type Scanned = { value: unknown; place: JsonPlace }

const scanValue = (scanner: JsonScanner, key: JsonPlace['key'], depth: number): Scanned => {
  const start = scanner.at
  const first = scanner.text[start]
  const isScalar = first !== '{' && first !== '['
  const place: JsonPlace = { start, end: start, key, isScalar, inside: new Map() }
  if (depth > deepest) {
    note(scanner, syntaxProblem(start, start + 1, `The JSON nests deeper than ${deepest} levels.`))
    throw new Unreadable()
  }
  const value = isScalar
    ? scanScalar(scanner)
    : (first === '{' ? scanObject : scanList)(scanner, place, depth)
  place.end = scanner.at
  return { value, place }
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y
const word = /(?:true|false|null)(?!\w)/y

const scanScalar = (scanner: JsonScanner): unknown => {
  const first = scanner.text[scanner.at]
  if (first === '"' || first === "'") return scanString(scanner)
  const digits = take(scanner, number)
  if (digits !== '') return Number(digits)
  const literal = take(scanner, word)
  if (literal === '') give(scanner, 'a value')
  return literal === 'null' ? null : literal === 'true'
}

/** Reads what parts two members, or the end; tells whether another member follows. */
const scanSeparator = (scanner: JsonScanner, closing: '}' | ']'): boolean => {
  skipSpace(scanner)
  const at = scanner.at
  const next = scanner.text[at]
  if (next === closing) {
    scanner.at += 1
    return false
  }
  if (next === ',') {
    scanner.at += 1
    skipSpace(scanner)
    if (scanner.text[scanner.at] !== closing) return true
    note(
      scanner,
      syntaxProblem(at, at + 1, `A comma stands before the closing ${closing}.`, 'Remove the comma.'),
    )
    scanner.at += 1
    return false
  }
  // A member that follows without a comma is understood; anything else is not.
  if (next === '"' || (closing === ']' && (next === '{' || next === '['))) {
    note(
      scanner,
      syntaxProblem(
        at,
        at + 1,
        'A comma is missing before this.',
        'Write a comma after the value before it.',
      ),
    )
    return true
  }
  return give(scanner, `a comma or ${closing}`)
}

const scanList = (scanner: JsonScanner, place: JsonPlace, depth: number): unknown[] => {
  const values: unknown[] = []
  scanner.at += 1
  skipSpace(scanner)
  let more = scanner.text[scanner.at] !== ']'
  if (!more) scanner.at += 1
  while (more) {
    const item = scanValue(scanner, undefined, depth + 1)
    place.inside.set(String(values.length), item.place)
    values.push(item.value)
    more = scanSeparator(scanner, ']')
  }
  return values
}

const name = /[A-Za-z_$@][\w$@:-]*(?=\s*:)/y

const scanKey = (scanner: JsonScanner): string => {
  const { text, at } = scanner
  if (text[at] === '"' || text[at] === "'") return scanString(scanner)
  const bare = take(scanner, name)
  if (bare === '') return give(scanner, 'a key in double quotes')
  note(scanner, syntaxProblem(at, scanner.at, `The key ${bare} stands without quotes.`, `Write "${bare}".`))
  return bare
}

const scanObject = (scanner: JsonScanner, place: JsonPlace, depth: number): object => {
  const object = {}
  if (/[{%]/.test(scanner.text[scanner.at + 1] ?? '')) give(scanner, 'a value')
  scanner.at += 1
  skipSpace(scanner)
  let more = scanner.text[scanner.at] !== '}'
  if (!more) scanner.at += 1
  while (more) {
    const start = scanner.at
    const key = scanKey(scanner)
    const keyPlace = [start, scanner.at] as const
    if (place.inside.has(key)) note(scanner, repeated(key, keyPlace))
    skipSpace(scanner)
    if (scanner.text[scanner.at] !== ':') give(scanner, 'a colon after the key')
    scanner.at += 1
    skipSpace(scanner)
    const member = scanValue(scanner, keyPlace, depth + 1)
    place.inside.set(key, member.place)
    // Plain assignment would set the prototype where the key is __proto__.
    Object.defineProperty(object, key, {
      value: member.value,
      enumerable: true,
      writable: true,
      configurable: true,
    })
    more = scanSeparator(scanner, '}')
  }
  return object
}

const repeated = (key: string, [start, end]: readonly [number, number]): JsonProblem => ({
  code: 'json-key-unique',
  severity: 'warning',
  message: `The object has the key ${JSON.stringify(key)} twice; only the last value counts.`,
  help: 'Write several values as a list: "key": ["one", "two"].',
  start,
  end,
})
