import type { Finding, Position } from '@trifold/core'
import type { YAMLError } from 'yaml'
import type { Lines } from '../source/lines.ts'

/** A fault of YAML that its line, or the one beside it, tells better than the parser. */
export interface Explained {
  readonly position: Position
  readonly finding: Pick<Finding, 'message' | 'help' | 'fix'>
}

const key = /^([ \t]*(?:- +)?)([A-Za-z_][\w-]*):(?=[^\s:/])/
const keyWithValue = /^([ \t]*(?:- +)?)[A-Za-z_][\w -]*:[ \t]+\S/
const indentedKey = /^[ \t]+[A-Za-z_][\w -]*:(?:\s|$)/
const textBelow = /^[ \t]*([A-Za-z_][\w -]*):[ \t]+[|>][+-]?[ \t]*$/

/** What is wrong at a line, in an author's words; undefined where the parser's message is all that is known. */
export const explainLine = (
  error: Pick<YAMLError, 'code'>,
  line: number,
  lines: Lines,
): Explained | undefined => {
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') return indented(line, lines)
  return joined(line, lines) ?? outdented(line, lines)
}

/** `title:A`. */
const joined = (line: number, lines: Lines): Explained | undefined => {
  const [found = '', marks = '', name = ''] = key.exec(lines.line(line)) ?? []
  if (found === '') return undefined
  const start = lines.startOf(line)
  const position = lines.position(start + marks.length, start + found.length)
  return {
    position,
    finding: {
      message: `No blank stands behind the colon of ${name}; expected ${name}: and its value.`,
      help: 'Write a blank behind the colon.',
      fix: { position, text: `${name}: ` },
    },
  }
}

/** A key in the line below one that has its value already, as if it belonged to it. */
const indented = (line: number, lines: Lines): Explained | undefined => {
  const above = keyWithValue.exec(lines.line(line))
  const below = lines.line(line + 1)
  if (above === null || line >= lines.count || !indentedKey.test(below)) return undefined
  const start = lines.startOf(line + 1)
  const width = /^[ \t]*/.exec(below)?.[0].length ?? 0
  const column = above[1]?.length ?? 0
  if (width <= column) return undefined
  const position = lines.position(start, start + width)
  return {
    position,
    finding: {
      message: 'This line is indented as if it belonged to the key above it, which has its value already.',
      help: 'Begin it in the same column as that key.',
      fix: { position, text: ' '.repeat(column) },
    },
  }
}

/** A text that begins below its key, after `|` or `>`, and is not indented. */
const outdented = (line: number, lines: Lines): Explained | undefined => {
  const name = line > 1 ? textBelow.exec(lines.line(line - 1))?.[1] : undefined
  const text = lines.line(line)
  if (name === undefined || text.trim() === '') return undefined
  const start = lines.startOf(line)
  return {
    position: lines.position(start, start + text.trimEnd().length),
    finding: {
      message: `This line stands below ${name} as its text and is not indented.`,
      help: `Begin each line of the text of ${name} with two blanks.`,
    },
  }
}
