import type { Lines } from '../source/lines.ts'
import type { Report } from '../source/report.ts'

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
  const last = closeLine ?? Math.min(lines.count + 1, openLine + 200)
  const first = findLine(lines, openLine + 1, (line) => line !== '' && !line.startsWith('#')) ?? last
  const begins = first < last && (keyLine.test(lines.line(first)) || lines.line(first).startsWith('{'))
  if (closeLine !== undefined) {
    const atOnce = lines.line(openLine + 1).trim() !== ''
    const later = findLine(lines, openLine + 1, (line) => keyLine.test(line)) ?? closeLine
    const empty = first >= closeLine
    return begins || empty || (atOnce && later < closeLine) ? { openLine, closeLine } : undefined
  }
  if (!begins || openLine !== 1 || first !== openLine + 1) return undefined
  const start = lines.startOf(openLine)
  report(lines.position(start, start + 3), {
    code: 'frontmatter-closed',
    severity: 'error',
    message: 'The front matter opens here and is never closed; expected a line --- after its last key.',
    help: 'Add a line --- below the keys.',
  })
  return undefined
}

const firstWritten = (lines: Lines): number => findLine(lines, 1, (line) => line !== '') ?? 1

const findLine = (lines: Lines, from: number, test: (line: string) => boolean): number | undefined => {
  for (let line = from; line <= lines.count; line += 1) {
    if (test(lines.line(line).trimEnd())) return line
  }
  return undefined
}
