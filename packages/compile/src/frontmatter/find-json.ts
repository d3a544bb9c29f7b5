import type { Lines } from '../source/lines.ts'
import type { FrontmatterBlock } from './find-frontmatter.ts'

/** How JSON at the top of a post begins: with its first key, or with one that lacks its quotes below a brace. */
const beginning = /\{(?:\s*(?:"[^"\n]*"\s*:|'[^'\n]*'\s*:|\})|[ \t]*\n[ \t]*[A-Za-z_]\w*[ \t]*:)/y

/**
 * Finds front matter in JSON, from its brace to the one that closes it, as Hugo has it. Between two lines `;;;`, braces may
 * lack. Where quotes or brackets are amiss, a line with a brace alone ends it.
 */
export const findJson = (lines: Lines, openLine: number): FrontmatterBlock | undefined => {
  const opener = lines.line(openLine).trimEnd()
  if (opener === ';;;') return findFramed(lines, openLine)
  const start = lines.startOf(openLine)
  const begins = new RegExp(beginning)
  begins.lastIndex = start
  if (!opener.startsWith('{') || !begins.test(lines.text)) return undefined
  const closed = endOfObject(lines.text, start)
  const closeLine = closed === undefined ? lineOf(lines, openLine + 1, '}') : lines.point(closed - 1).line
  if (closeLine === undefined) return undefined
  const end = lines.startOf(closeLine) + lines.line(closeLine).length
  // Words behind the brace say that all of it is text.
  if (closed !== undefined && lines.text.slice(closed, end).trim() !== '') return undefined
  return { openLine, closeLine, start, end, notation: 'json' }
}

const findFramed = (lines: Lines, openLine: number): FrontmatterBlock | undefined => {
  const closeLine = lineOf(lines, openLine + 1, ';;;')
  if (closeLine === undefined) return undefined
  const [start, end] = [lines.startOf(openLine + 1), lines.startOf(closeLine)]
  const isJson = /^\s*(?:\{|"[^"\n]*"\s*:)/.test(lines.text.slice(start, end))
  return isJson ? { openLine, closeLine, start, end, notation: 'json' } : undefined
}

const lineOf = (lines: Lines, from: number, text: string): number | undefined => {
  for (let line = from; line <= lines.count; line += 1) if (lines.line(line).trimEnd() === text) return line
  return undefined
}

/** The offset behind the brace that closes the one at `start`; braces in texts do not count. */
const endOfObject = (text: string, start: number): number | undefined => {
  const signs = /"(?:[^"\\\n]|\\.)*"|[{}]/g
  signs.lastIndex = start
  let depth = 0
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    if (found[0] === '{') depth += 1
    else if (found[0] === '}') depth -= 1
    if (depth === 0) return signs.lastIndex
  }
  return undefined
}
