import { parse, TomlError } from 'smol-toml'
import type { Lines } from '../source/lines.ts'
import type { Report } from '../source/report.ts'
import type { MapField } from './field.ts'
import { hasFewKeys } from './has-few-keys.ts'
import { readTomlValue, type TomlReading } from './read-toml-value.ts'
import { createTomlPlaces } from './toml-places.ts'
import { tooDeepFinding } from './within-limits.ts'

/**
 * Parses the TOML (1.0) between two offsets of the file to located values. A syntax error is reported where it stands.
 * Undefined when there is nothing to read.
 */
export const parseToml = (lines: Lines, start: number, end: number, report: Report): MapField | undefined => {
  let table: unknown
  try {
    table = parse(lines.text.slice(start, end))
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const first = lines.point(start).line
    const at = lines.startOf(first + error.line - 1) + error.column - 1
    report(lines.position(Math.min(at, end - 1), Math.min(at + 1, end)), {
      code: 'frontmatter-syntax',
      severity: 'error',
      message: `TOML: ${reasonOf(error)}.`,
      help: 'Texts stand in quotation marks: title = "Hello". Each key stands once.',
    })
    return undefined
  }
  const top = lines.position(start, start)
  const reading: TomlReading = { places: createTomlPlaces(lines, start, end), keys: 0 }
  const field = readTomlValue(table, [], top, reading)
  if (!hasFewKeys(reading.keys, top, report)) return undefined
  if (reading.tooDeep !== undefined) {
    report(reading.tooDeep, tooDeepFinding)
    return undefined
  }
  return field.kind === 'map' ? field : undefined
}

/** The parser’s first sentence: below it stands a frame of its own. */
const reasonOf = ({ message }: TomlError): string =>
  (message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '').replace(/\.$/, '')
