import type { Lines } from '../source/lines.ts'
import type { Report } from '../source/report.ts'
import { findJson } from './find-json.ts'
import { foldKey, meaningsOf } from './keys.ts'

/** Where front matter stands: its first and its last line, and from where to where its data does. */
export interface FrontmatterBlock {
  readonly openLine: number
  readonly closeLine: number
  readonly start: number
  readonly end: number
  readonly notation: Notation
}

export type Notation = 'yaml' | 'toml' | 'json' | 'script'

/**
 * Finds front matter: a line `---` before anything else, keys, and a line `---` or `...`; a `---` without keys after it is
 * a thematic break. What else it is may be named behind the first line's hyphens, as Eleventy has it (`---json`). TOML, as
 * Hugo has it, stands between two lines `+++`; JSON begins with its brace. Programs are refused by name; their lines are
 * taken all the same, so that they are not read as prose.
 */
export const findFrontmatter = (lines: Lines, report: Report): FrontmatterBlock | undefined => {
  const openLine = firstWritten(lines)
  const opener = lines.line(openLine).trimEnd()
  if (opener === '---') return findYaml(lines, openLine, report)
  if (opener === '+++') return findToml(lines, openLine)
  return findJson(lines, openLine) ?? findNamed(lines, openLine, report)
}

/** What may be named behind the hyphens of the first line. */
const named: ReadonlyMap<string, Notation> = new Map([
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['toml', 'toml'],
  ['json', 'json'],
  ...['js', 'javascript', 'ts', 'typescript', 'coffee', 'coffeescript', 'cson'].map(
    (name) => [name, 'script'] as const,
  ),
])

/** `---json`, closed by `---`. */
const findNamed = (lines: Lines, openLine: number, report: Report): FrontmatterBlock | undefined => {
  const opener = lines.line(openLine).trimEnd()
  const name = /^---[ \t]*([A-Za-z]+)$/.exec(opener)?.[1]?.toLowerCase() ?? ''
  const notation = named.get(name)
  const closeLine = notation && findLine(lines, openLine + 1, (line) => line === '---')
  if (notation === undefined || closeLine === undefined) return undefined
  const found = between(lines, openLine, closeLine, notation)
  if (notation !== 'script') return found
  const start = lines.startOf(openLine)
  report(lines.position(start, start + opener.length), {
    code: 'frontmatter-data',
    severity: 'error',
    message: `The front matter is a program (${name}); expected YAML, TOML or JSON. Trifold runs no code of an article.`,
    help: 'Write its values as YAML between two lines of ---: title: Hello.',
  })
  return found
}

const between = (
  lines: Lines,
  openLine: number,
  closeLine: number,
  notation: Notation,
): FrontmatterBlock => ({
  openLine,
  closeLine,
  start: lines.startOf(openLine + 1),
  end: lines.startOf(closeLine),
  notation,
})

/** Between two lines `+++` stands TOML if one of its keys is there, or nothing at all: else they are prose. */
const findToml = (lines: Lines, openLine: number): FrontmatterBlock | undefined => {
  const closeLine = findLine(lines, openLine + 1, (line) => line === '+++')
  if (closeLine === undefined) return undefined
  const written = linesBetween(lines, openLine, closeLine).filter((line) => line.trim() !== '')
  const holdsKeys = written.length === 0 || written.some((line) => /^[ \t]*["'\w][^=\n]*=/.test(line))
  return holdsKeys ? between(lines, openLine, closeLine, 'toml') : undefined
}

const keyLine = /^("[^"]*"|'[^']*'|[^\s#:'"[\]{}>*-][^:]*):(\s|$)/

const findYaml = (lines: Lines, openLine: number, report: Report): FrontmatterBlock | undefined => {
  const closeLine = findLine(lines, openLine + 1, (line) => line === '---' || line === '...')
  if (closeLine !== undefined)
    return holdsKeys(lines, openLine, closeLine) ? between(lines, openLine, closeLine, 'yaml') : undefined
  if (openLine !== 1 || !keyLine.test(lines.line(2))) return undefined
  const end = almostClosed(lines)
  if (end !== undefined) {
    reportAlmostClosed(lines, end, report)
    return between(lines, openLine, end, 'yaml')
  }
  report(lines.position(0, 3), {
    code: 'frontmatter-closed',
    severity: 'error',
    message: 'The front matter opens here and is never closed; expected a line --- after its last key.',
    help: 'Add a line --- below the keys.',
  })
  return undefined
}

/** The line below the keys that was meant as `---`: of other dashes, or indented. */
const almostClosed = (lines: Lines): number | undefined => {
  const line = findLine(lines, 2, (text) => !/^(?:\s|- |#|$)/.test(text) && !keyLine.test(text))
  const meant = [line, (line ?? 0) - 1].find(
    (number) => number && /^\s*[-–—]{1,6}$/.test(lines.line(number).trimEnd()),
  )
  return meant === undefined || meant < 3 ? undefined : meant
}

const reportAlmostClosed = (lines: Lines, line: number, report: Report): void => {
  const start = lines.startOf(line)
  const text = lines.line(line).trimEnd()
  const position = lines.position(start, start + text.length)
  report(position, {
    code: 'frontmatter-closed',
    severity: 'error',
    message: `The front matter ends with ${text.trim()}; expected a line of three hyphens, ---.`,
    help: 'Write --- in its place.',
    fix: { position, text: '---' },
  })
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
