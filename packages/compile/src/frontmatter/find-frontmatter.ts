import type { Lines } from '../source/lines.ts'
import type { Report } from '../source/report.ts'
import { foldKey, meaningsOf } from './keys.ts'

/** Where front matter stands: lines of the opening and the closing `---`. */
export interface FrontmatterBlock {
  readonly openLine: number
  readonly closeLine: number
}

/**
 * Finds YAML front matter: a line `---` before anything else, keys, and a line `---` or `...`. A `---` without keys
 * after it is a thematic break. TOML (`+++`) and JSON (`{`, `;;;`) front matter are refused by name; their lines are
 * taken all the same, so that they are not read as prose.
 */
export const findFrontmatter = (lines: Lines, report: Report): FrontmatterBlock | undefined => {
  const openLine = firstWritten(lines)
  const opener = lines.line(openLine).trimEnd()
  if (opener === '---') return findYaml(lines, openLine, report)
  const foreign = foreignForms.find((form) => form.opens(opener))
  if (foreign === undefined) return undefined
  const closeLine = findLine(lines, openLine + 1, foreign.closes)
  const first = lines.line(openLine + 1).trim() || lines.line(openLine).slice(1).trim()
  if (closeLine === undefined || !foreign.holds(first)) return undefined
  const start = lines.startOf(openLine)
  report(lines.position(start, start + opener.length), {
    code: 'frontmatter-yaml',
    severity: 'error',
    message: `The front matter is ${foreign.name}; expected YAML between two lines of ---.`,
    help: `Write it as YAML: ${foreign.example}`,
  })
  return { openLine, closeLine }
}

interface ForeignForm {
  readonly name: string
  readonly example: string
  opens(line: string): boolean
  closes(line: string): boolean
  /** Whether its first line of content is what such front matter has. */
  holds(line: string): boolean
}

const foreignForms: readonly ForeignForm[] = [
  {
    name: 'TOML',
    example: 'title = "Hello" becomes title: Hello, and +++ becomes ---.',
    opens: (line) => line === '+++',
    closes: (line) => line === '+++',
    holds: (line) => /^(\[|#|[\w"'.-]+\s*=)/.test(line),
  },
  {
    name: 'JSON',
    example: '"title": "Hello" becomes title: Hello, and ;;; becomes ---.',
    opens: (line) => line === ';;;',
    closes: (line) => line === ';;;',
    holds: (line) => /^[{"]/.test(line),
  },
  {
    name: 'JSON',
    example: '"title": "Hello" becomes title: Hello, between two lines of ---.',
    opens: (line) => line.startsWith('{'),
    closes: (line) => line === '}',
    holds: (line) => /^"[^"]*"\s*:/.test(line),
  },
]

const keyLine = /^("[^"]*"|'[^']*'|[^\s#:'"[\]{}>*-][^:]*):(\s|$)/

const findYaml = (lines: Lines, openLine: number, report: Report): FrontmatterBlock | undefined => {
  const closeLine = findLine(lines, openLine + 1, (line) => line === '---' || line === '...')
  if (closeLine !== undefined)
    return holdsKeys(lines, openLine, closeLine) ? { openLine, closeLine } : undefined
  if (openLine !== 1 || !keyLine.test(lines.line(2))) return undefined
  report(lines.position(0, 3), {
    code: 'frontmatter-closed',
    severity: 'error',
    message: 'The front matter opens here and is never closed; expected a line --- after its last key.',
    help: 'Add a line --- below the keys.',
  })
  return undefined
}

/** Whether keys stand between two lines, or nothing at all: else it is prose between two thematic breaks. */
const holdsKeys = (lines: Lines, openLine: number, closeLine: number): boolean => {
  const between = linesBetween(lines, openLine, closeLine)
  if (between.every((line) => line.trim() === '')) return true
  const keys = between.filter((line) => keyLine.test(line))
  const first = between.find((line) => line.trim() !== '' && !line.startsWith('#')) ?? ''
  if (between[0]?.trim() !== '') return keys.length > 0 || first.startsWith('{')
  // Prose may begin with a blank line and a word with a colon: there, one key that means something decides.
  const meanings = meaningsOf()
  return keyLine.test(first) && keys.some((line) => meanings.has(foldKey(line.slice(0, line.indexOf(':')))))
}

const linesBetween = (lines: Lines, open: number, close: number): string[] =>
  Array.from({ length: close - open - 1 }, (_, index) => lines.line(open + 1 + index))

const firstWritten = (lines: Lines): number => findLine(lines, 1, (line) => line !== '') ?? 1

const findLine = (lines: Lines, from: number, test: (line: string) => boolean): number | undefined => {
  for (let line = from; line <= lines.count; line += 1) {
    if (test(lines.line(line).trimEnd())) return line
  }
  return undefined
}
