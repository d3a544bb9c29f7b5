import type { Position } from '@trifold/core'
import { isAlias, isMap, isNode, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml'
import type { Lines } from '../source/lines.ts'
import type { Report } from '../source/report.ts'
import { checkSlips } from './check-slips.ts'
import type { Entry, Field, MapField, ScalarField } from './field.ts'

/** What reading the nodes of one document needs to know, and what it counts. */
export interface YamlReading {
  readonly lines: Lines
  /** Where in the file the document begins. */
  readonly base: number
  readonly report: Report
  /** Of what can be read though it is not as it should be. */
  readonly severity: 'error' | 'warning'
  /** Texts that stand-ins were parsed for, by their offset. */
  readonly texts: ReadonlyMap<number, string>
  keys: number
}

/** The place of characters of the document. */
export const placeOf = ({ lines, base }: YamlReading, [start, end]: readonly [number, number]): Position =>
  lines.position(base + start, base + end)

/** A node of YAML as a located value; `name` is its path and `fallback` its place if it has no characters of its own. */
export const readYamlNode = (
  node: unknown,
  name: string,
  fallback: Position,
  reading: YamlReading,
): Field => {
  if (isAlias(node)) {
    reading.report(rangeOf(node, fallback, reading), {
      code: 'frontmatter-alias-free',
      severity: 'error',
      message: `A value begins with *, which makes *${node.source.slice(0, 60)} an alias to YAML; front matter has none.`,
      help: 'Put the value into quotes, or write out what it stands for.',
    })
    return { kind: 'scalar', name, position: fallback, value: null, text: '' }
  }
  const position = rangeOf(node, fallback, reading)
  if (isScalar(node)) checkSlips(node, name, reading)
  if (isScalar(node) && node.anchor !== undefined) reportAnchor(node.anchor, position, reading)
  if (isSeq(node)) {
    const items = node.items.map((item, index) => readYamlNode(item, `${name}[${index}]`, position, reading))
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

const readScalar = (node: Scalar, name: string, position: Position, { texts }: YamlReading): ScalarField => {
  const value = texts.get(node.range?.[0] ?? -1) ?? node.value
  const text = typeof value === 'string' ? value : (node.source ?? String(value ?? ''))
  // A number that JSON does not have (.inf, a bigint) stays the text it was written as.
  return { kind: 'scalar', name, position, value: isPlain(value) ? value : text, text }
}

const isPlain = (value: unknown): value is ScalarField['value'] =>
  value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value)

/** A text that begins with `&` loses its first word to YAML, which nobody means who has no aliases. */
const reportAnchor = (anchor: string, position: Position, { report, severity }: YamlReading): void =>
  report(position, {
    code: 'frontmatter-syntax',
    severity,
    message: `&${anchor.slice(0, 60)} stands before this value, which YAML takes for a name of it; it is left out.`,
    help: 'Put the whole value into quotes.',
  })

const readMap = (node: YAMLMap, name: string, position: Position, reading: YamlReading): MapField => {
  const entries = new Map<string, Entry>()
  for (const pair of node.items) {
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
    const field = readYamlNode(pair.value, name === '' ? key : `${name}.${key}`, keyPosition, reading)
    const earlier = entries.get(key)
    if (earlier !== undefined) reportTwice(key, keyPosition, earlier, reading)
    entries.set(key, { key, keyPosition, field })
  }
  return { kind: 'map', name, position, entries }
}

/** Ruby's YAML, and so Jekyll, takes the last. */
const reportTwice = (
  key: string,
  position: Position,
  earlier: Entry,
  { report, severity }: YamlReading,
): void =>
  report(position, {
    code: 'frontmatter-key-unique',
    severity,
    message: `The key ${key} stands here and in line ${earlier.keyPosition.start.line}; expected it once. The last counts.`,
    help: 'Delete one of the two, or join their values.',
  })

/** A node's own characters, without the white space and comments that the parser counts to it. */
const rangeOf = (node: unknown, fallback: Position, reading: YamlReading): Position => {
  const range = isNode(node) ? node.range : undefined
  return range === null || range === undefined ? fallback : placeOf(reading, [range[0], range[1]])
}
