import { limits, type Position } from '@trifold/core'
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLError,
  type YAMLMap,
} from 'yaml'
import type { Lines } from '../source/lines.ts'
import type { Report } from '../source/report.ts'
import type { Entry, Field, MapField, ScalarField } from './field.ts'
import { type Mended, mendYaml, yamlOptions } from './mend-yaml.ts'

interface Reading {
  readonly lines: Lines
  readonly base: number
  readonly report: Report
  /** Of what can be read though it is not as it should be. */
  readonly severity: 'error' | 'warning'
  /** Texts that stand-ins were parsed for, by their offset. */
  readonly texts: ReadonlyMap<number, string>
  keys: number
}

/**
 * Parses the YAML (1.2, core schema) between two offsets of the file to located values. Syntax errors, duplicate
 * keys and aliases are reported where they stand; what other tools read all the same is a warning, or with `strict` an
 * error. Undefined when there is no map to read.
 */
export const parseYaml = (
  lines: Lines,
  start: number,
  end: number,
  strict: boolean,
  report: Report,
): MapField | undefined => {
  const severity = strict ? 'error' : 'warning'
  const { document, mended } = parse(lines.text.slice(start, end))
  const texts = mended?.values ?? new Map()
  const reading: Reading = { lines, base: start, report, severity, texts, keys: 0 }
  if (document.errors.length > 0) {
    reportSyntax(document, reading)
    return undefined
  }
  for (const change of mended?.changes ?? [])
    report(place(reading, start + change.start, start + change.end), {
      ...asFinding(change.error, severity),
      message: `YAML: ${change.error.message.replace(/\.$/, '')}; ${change.reading}.`,
    })
  for (const warning of document.warnings)
    report(placeOf(reading, warning.pos), asFinding(warning, 'warning'))
  const root = readField(document.contents, '', place(reading, start, start), reading)
  if (reading.keys > limits.frontmatterKeys) {
    report(lines.position(start, start), {
      code: 'frontmatter-keys',
      severity: 'error',
      message: `The front matter has ${reading.keys} keys; the limit is ${limits.frontmatterKeys}.`,
    })
    return undefined
  }
  if (root.kind === 'map') return root
  if (root.kind === 'scalar' && root.value === null)
    return { kind: 'map', name: '', position: root.position, entries: new Map() }
  report(root.position, {
    code: 'frontmatter-map',
    severity: 'error',
    message: `The front matter is a ${root.kind === 'list' ? 'list' : 'text'}; expected keys and values.`,
    help: 'Write lines such as title: My article.',
  })
  return undefined
}

/** A text's document, or, if it has errors, that of the mended text, if that has none. */
const parse = (text: string): { document: Document; mended?: Mended | undefined } => {
  const document = parseDocument(text, yamlOptions)
  const mended = document.errors.length === 0 ? undefined : mendYaml(text)
  if (mended === undefined) return { document }
  const second = parseDocument(mended.text, yamlOptions)
  return second.errors.length === 0 ? { document: second, mended } : { document }
}

/** The first error of each line: a second one there is nearly always its echo. */
const reportSyntax = (document: Document, reading: Reading): void => {
  const seen = new Set<number>()
  for (const error of document.errors) {
    const position = placeOf(reading, error.pos)
    if (seen.has(position.start.line)) continue
    seen.add(position.start.line)
    reading.report(position, asFinding(error, 'error'))
  }
}

const asFinding = (error: Pick<YAMLError, 'code' | 'message'>, severity: 'error' | 'warning') => ({
  code: 'frontmatter-syntax',
  severity,
  message: `YAML: ${error.message.replace(/\.$/, '')}.`,
  help: advice[error.code],
})

const advice: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A value that contains ": " stands in quotes: title: "One: two".',
  BAD_SCALAR_START: 'A value that begins with @, `, % or another sign of YAML stands in quotes.',
  MISSING_CHAR: 'Close the quotes or the bracket; a quote inside single quotes is doubled.',
  TAB_AS_INDENT: 'Indent with spaces.',
  MULTILINE_IMPLICIT_KEY:
    'Write each key as key: value on a line of its own, indented as its neighbours are.',
  BAD_INDENT: 'Close the bracket, or indent its lines.',
  TAG_RESOLVE_FAILED: 'Leave the tag out; the value is read as plain YAML.',
}

const placeOf = (reading: Reading, [start, end]: readonly [number, number]): Position =>
  place(reading, reading.base + start, reading.base + end)

const place = ({ lines }: Reading, start: number, end: number): Position => lines.position(start, end)

const readField = (node: unknown, name: string, fallback: Position, reading: Reading): Field => {
  if (isAlias(node)) {
    reading.report(rangeOf(node, fallback, reading), {
      code: 'frontmatter-alias-free',
      severity: 'error',
      message: `*${node.source} is a YAML alias; front matter has none.`,
      help: 'Write the value out.',
    })
    return { kind: 'scalar', name, position: fallback, value: null, text: '' }
  }
  const position = rangeOf(node, fallback, reading)
  if (isSeq(node)) {
    const items = node.items.map((item, index) => readField(item, `${name}[${index}]`, position, reading))
    return { kind: 'list', name, position, items }
  }
  if (isMap(node)) return readMap(node, name, position, reading)
  return isScalar(node) ? readScalar(node, name, position, reading) : emptyScalar(name, position)
}

const emptyScalar = (name: string, position: Position): ScalarField => ({
  kind: 'scalar',
  name,
  position,
  value: null,
  text: '',
})

const readScalar = (node: Scalar, name: string, position: Position, { texts }: Reading): ScalarField => {
  const value = texts.get(node.range?.[0] ?? -1) ?? node.value
  const text = typeof value === 'string' ? value : (node.source ?? String(value ?? ''))
  const plain = value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value)
  // A number that JSON does not have (.inf, a bigint) stays the text it was written as.
  return { kind: 'scalar', name, position, value: plain ? (value as ScalarField['value']) : text, text }
}

const readMap = (node: YAMLMap, name: string, position: Position, reading: Reading): MapField => {
  const entries = new Map<string, Entry>()
  for (const pair of node.items as Pair<unknown, unknown>[]) {
    reading.keys += 1
    const keyPosition = rangeOf(pair.key, position, reading)
    const key = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value ?? '') : undefined
    if (key === undefined) {
      reading.report(keyPosition, {
        code: 'frontmatter-key-text',
        severity: 'error',
        message: 'This key is a list, a map or an alias; expected a word.',
        help: 'Values such as {{ x }} stand in quotes.',
      })
      continue
    }
    const field = readField(pair.value, name === '' ? key : `${name}.${key}`, keyPosition, reading)
    const earlier = entries.get(key)
    if (earlier !== undefined) reportTwice(key, keyPosition, earlier, reading)
    entries.set(key, { key, keyPosition, field })
  }
  return { kind: 'map', name, position, entries }
}

/** Ruby's YAML, and so Jekyll, takes the last. */
const reportTwice = (key: string, position: Position, earlier: Entry, { report, severity }: Reading): void =>
  report(position, {
    code: 'frontmatter-key-unique',
    severity,
    message: `The key ${key} stands here and in line ${earlier.keyPosition.start.line}; expected it once. The last counts.`,
    help: 'Delete one of the two, or join their values.',
  })

/** A node's own characters, without the white space and comments that the parser counts to it. */
const rangeOf = (node: unknown, fallback: Position, reading: Reading): Position => {
  const range = (node as { range?: [number, number, number] | null } | null)?.range
  return range === null || range === undefined ? fallback : placeOf(reading, [range[0], range[1]])
}
