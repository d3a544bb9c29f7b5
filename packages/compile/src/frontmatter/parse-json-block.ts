import { limits } from '@trifold/core'
import { parseJson } from '../json/parse-json.ts'
import { createLines, type Lines } from '../source/lines.ts'
import type { Report } from '../source/report.ts'
import type { Field, MapField } from './field.ts'
import { hasFewKeys } from './has-few-keys.ts'

/**
 * Parses the JSON between two offsets of the file to located values. A syntax error is reported where it stands. Undefined
 * when there is nothing to read.
 */
export const parseJsonBlock = (
  lines: Lines,
  start: number,
  end: number,
  report: Report,
): MapField | undefined => {
  const top = lines.position(start, start)
  const written = lines.text.slice(start, end).trim()
  if (written === '') return { kind: 'map', name: '', position: top, entries: new Map() }
  const part = written.startsWith('"') ? braced(lines, start, end) : { lines, start, end }
  const field = parseJson(part.lines, report, { ...part, ...rules })
  if (field === undefined) return undefined
  if (field.kind !== 'map') {
    report(field.position, {
      code: 'frontmatter-map',
      severity: 'error',
      message: `The front matter is a ${field.kind === 'list' ? 'list' : 'text'}; expected keys and values.`,
      help: 'Write an object: { "title": "My article" }.',
    })
    return undefined
  }
  return hasFewKeys(countKeys(field), top, report) ? field : undefined
}

const rules = { deepest: limits.frontmatterDepth, code: 'frontmatter-syntax' } as const

/** Keys without braces between two lines `;;;`, which give theirs for them: every other sign stays where it is. */
const braced = ({ text }: Lines, start: number, end: number) => {
  const from = start - 4
  return {
    lines: createLines(`${text.slice(0, from)}{  ${text.slice(start - 1, end)}}${text.slice(end + 1)}`),
    start: from,
    end: end + 1,
  }
}

const countKeys = (field: Field): number => {
  if (field.kind === 'scalar') return 0
  if (field.kind === 'list') return field.items.reduce((sum, item) => sum + countKeys(item), 0)
  return [...field.entries.values()].reduce((sum, entry) => sum + 1 + countKeys(entry.field), 0)
}
