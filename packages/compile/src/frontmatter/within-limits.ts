import { type Finding, limits } from '@trifold/core'
import type { Lines } from '../source/lines.ts'
import type { Report } from '../source/report.ts'
import type { FrontmatterBlock } from './find-frontmatter.ts'

/**
 * Whether front matter may go to its parser, whose recursion deep nesting would exhaust. The depth is an upper bound:
 * indentation, `- - -` on one line and open brackets, counted without parsing. The parser of JSON counts for itself.
 */
export const isWithinLimits = (
  lines: Lines,
  { start, end, notation }: FrontmatterBlock,
  report: Report,
): boolean => {
  const text = lines.text.slice(start, end)
  const bytes = new TextEncoder().encode(text).length
  if (bytes > limits.frontmatterBytes) {
    report(lines.position(start, start), {
      code: 'frontmatter-size',
      severity: 'error',
      message: `The front matter has ${bytes} bytes; the limit is ${limits.frontmatterBytes}.`,
      help: 'Move long texts into the article itself.',
    })
    return false
  }
  const tooDeep = notation === 'json' ? undefined : firstTooDeep(text)
  if (tooDeep === undefined) return true
  report(lines.position(start + tooDeep, start + tooDeep + 1), tooDeepFinding)
  return false
}

/** What is told of front matter that nests too deep. */
export const tooDeepFinding: Finding = {
  code: 'frontmatter-depth',
  severity: 'error',
  message: `The front matter nests maps and lists more than ${limits.frontmatterDepth} deep.`,
  help: 'Flatten it.',
}

const firstTooDeep = (text: string): number | undefined => {
  const indents: number[] = []
  let open = 0
  let offset = 0
  for (const line of text.split('\n')) {
    const content = line.trimStart()
    const indent = line.length - content.length
    if (content !== '') {
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop()
      indents.push(indent)
    }
    const compact = /^(?:[-?:] +)*/.exec(content)?.[0].replace(/ /g, '').length ?? 0
    for (let at = 0; at < line.length; at += 1) {
      if (opensFlow(line, at)) open += 1
      else if (line[at] === ']' || line[at] === '}') open = Math.max(0, open - 1)
      if (open + indents.length + compact > limits.frontmatterDepth + 1) return offset + at
    }
    offset += line.length + 1
  }
  return undefined
}

/** A bracket opens a list or map only where a value may begin; inside words it is text. */
const opensFlow = (line: string, at: number): boolean =>
  (line[at] === '[' || line[at] === '{') && /(^|[\s[{,:?-])$/.test(line.slice(Math.max(0, at - 1), at))
