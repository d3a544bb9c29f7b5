import { type Document, parseDocument, visit, type YAMLError } from 'yaml'
import type { Lines } from '../source/lines.ts'
import type { Report } from '../source/report.ts'
import { explainLine } from './explain-line.ts'
import type { Field, MapField } from './field.ts'
import { hasFewKeys } from './has-few-keys.ts'
import { type Change, type Mended, mendYaml, yamlOptions } from './mend-yaml.ts'
import { quoted } from './quoted.ts'
import { placeOf, readYamlNode, type YamlReading } from './read-yaml-node.ts'
import { yamlFinding } from './yaml-finding.ts'

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
  const reading: YamlReading = { lines, base: start, report, severity, texts, keys: 0 }
  if (document.errors.length > 0) {
    reportSyntax(document, reading)
    return undefined
  }
  for (const change of mended?.changes ?? []) reportMended(change, mended?.values.get(change.start), reading)
  for (const warning of document.warnings)
    report(placeOf(reading, warning.pos), yamlFinding(warning, 'warning'))
  const top = placeOf(reading, [0, 0])
  const root = readYamlNode(document.contents, '', top, reading)
  return hasFewKeys(reading.keys, top, report) ? asMap(root, report) : undefined
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
const reportSyntax = (document: Document, reading: YamlReading): void => {
  const seen = new Set<number>()
  for (const error of document.errors) {
    const position = placeOf(reading, openingQuote(error, document) ?? error.pos)
    if (seen.has(position.start.line)) continue
    seen.add(position.start.line)
    const explained = explainLine(error, position.start.line, reading.lines)
    const finding = yamlFinding(error, 'error')
    if (explained === undefined) reading.report(position, finding)
    else reading.report(explained.position, { ...finding, ...explained.finding })
  }
}

/** Where the quotation mark stands that is never closed: the parser notices at the end of the text. */
const openingQuote = ({ message }: YAMLError, { contents }: Document): [number, number] | undefined => {
  if (!message.startsWith('Missing closing') || contents === null) return undefined
  let last: number | undefined
  visit(contents, {
    Scalar: (_, { type, range }) => {
      if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') last = range?.[0]
    },
  })
  return last === undefined ? undefined : [last, last + 1]
}

/** What was changed so that the text parses, and how it is read now. */
const reportMended = (
  { start, end, error, reading: how }: Change,
  value: string | undefined,
  reading: YamlReading,
): void => {
  const position = placeOf(reading, [start, end])
  const { lines, base } = reading
  // Where a quote or a bracket is missing nobody knows; a list is no text.
  const isOpen =
    error.code === 'MISSING_CHAR' ||
    error.code === 'BAD_INDENT' ||
    /^(?:\[[^\]]*\]?$|- )/.test(lines.text.slice(base + start, base + end))
  const fix = value === undefined || isOpen ? undefined : { position, text: quoted(value) }
  reading.report(position, { ...yamlFinding(error, reading.severity, how), fix })
}

/** The front matter's keys and values: none if there is nothing in it. */
const asMap = (root: Field, report: Report): MapField | undefined => {
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
