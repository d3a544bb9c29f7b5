import type { Lines } from '../source/lines.ts'
import type { Entry, Field, MapField, ScalarField } from './field.ts'

/** Longer front matter is left to the parser of YAML; within this, no limit of front matter can be passed. */
const longest = 4096

const keyed = /^([A-Za-z_][\w-]{0,59}):(?: +(\S.*))?$/
const listed = /^( *- +)(\S.*)$/

/** Signs that mean something to YAML, or may, wherever they stand in a value that has no quotes; blanks that end it. */
const meaningful = /[\p{Cc}\p{Cf}\p{Cs}#]|:(?: |$)|\s$/u
/** Texts that can be taken for nothing else: words, dates, and words behind a number. */
const text = /^(?:(?!(?:null|true|false)$)\p{L}|\d+[- ]\S)/iu
const quotedText = /^(?:"([^"\\\p{Cc}\p{Cf}\p{Cs}]*)"|'([^'\p{Cc}\p{Cf}\p{Cs}]*)')$/u
const integer = /^(?:0|[1-9]\d{0,14})$/
/** An item between square brackets, where more signs have a meaning. */
const item = /^(?:[\p{L}\d][\p{L}\d ._+/-]*|"[^"]*"|'[^']*')$/u

/**
 * Reads the YAML of most articles, which is a line for each key: texts, dates, numbers, and lists of them. The values and places
 * are those of `parseYaml`, at a fraction of its time; undefined where one line may mean anything else.
 */
export const readPlainYaml = (lines: Lines, start: number, end: number): MapField | undefined => {
  if (start === end || end - start > longest) return undefined
  const source: PlainSource = { lines, end }
  const entries = new Map<string, Entry>()
  for (let at = start; at < end; ) {
    const found = readEntry(source, at)
    if (found === undefined || entries.has(found.entry.key)) return undefined
    entries.set(found.entry.key, found.entry)
    at = found.next
  }
  return { kind: 'map', name: '', position: lines.position(start, end), entries }
}

interface PlainSource {
  readonly lines: Lines
  readonly end: number
}

/** A key and its value, and where the next line begins. */
const readEntry = (source: PlainSource, at: number): { entry: Entry; next: number } | undefined => {
  const { lines } = source
  const line = lineAt(source, at)
  const [, key, value] = keyed.exec(line) ?? []
  if (key === undefined) return undefined
  const next = at + line.length + 1
  const keyPosition = lines.position(at, at + key.length)
  if (value === undefined) {
    const list = readItems(source, next, key)
    return list && { entry: { key, keyPosition, field: list.field }, next: list.next }
  }
  const field = readValue(value, key, next - 1 - value.length, lines)
  return field && { entry: { key, keyPosition, field }, next }
}

const lineAt = ({ lines, end }: PlainSource, at: number): string => {
  const feed = lines.text.indexOf('\n', at)
  return lines.text.slice(at, feed === -1 || feed > end ? end : feed)
}

/** A list whose items stand below each other in one column. */
const readItems = (
  source: PlainSource,
  start: number,
  name: string,
): { field: Field; next: number } | undefined => {
  const items: Field[] = []
  let column: number | undefined
  let at = start
  while (at < source.end) {
    const line = lineAt(source, at)
    const [, mark, value] = listed.exec(line) ?? []
    if (mark === undefined || value === undefined) break
    column ??= mark.indexOf('-')
    const field = readScalar(value, `${name}[${items.length}]`, at + mark.length, source.lines)
    if (field === undefined || mark.indexOf('-') !== column) return undefined
    items.push(field)
    at += line.length + 1
  }
  if (column === undefined) return undefined
  const position = source.lines.position(start + column, at)
  return { field: { kind: 'list', name, position, items }, next: at }
}

const readValue = (value: string, name: string, at: number, lines: Lines): Field | undefined => {
  if (!value.startsWith('[')) return readScalar(value, name, at, lines)
  // Other blanks than U+0020 are letters to YAML, and none to `trim`.
  if (!value.endsWith(']') || /[^\S ]/.test(value)) return undefined
  const items: Field[] = []
  let from = at + 1
  for (const part of value.slice(1, -1).split(',')) {
    const written = part.trim()
    const place = from + part.length - part.trimStart().length
    const field = item.test(written)
      ? readScalar(written, `${name}[${items.length}]`, place, lines)
      : undefined
    if (field === undefined) return undefined
    items.push(field)
    from += part.length + 1
  }
  return { kind: 'list', name, position: lines.position(at, at + value.length), items }
}

const readScalar = (written: string, name: string, at: number, lines: Lines): ScalarField | undefined => {
  const scalar = (value: ScalarField['value'], said = written): ScalarField => {
    return { kind: 'scalar', name, position: lines.position(at, at + written.length), value, text: said }
  }
  const quoted = quotedText.exec(written)
  if (quoted !== null) {
    const said = quoted[1] ?? quoted[2] ?? ''
    return scalar(said, said)
  }
  if (written === 'true' || written === 'false') return scalar(written === 'true')
  if (integer.test(written)) return scalar(Number(written))
  return text.test(written) && !meaningful.test(written) ? scalar(written) : undefined
}
