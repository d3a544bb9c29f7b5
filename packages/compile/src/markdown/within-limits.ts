import { type Finding, limits } from '@trifold/core'
import { createCodeTracker } from '../fences/scan-fences.ts'
import type { Lines } from '../source/lines.ts'
import type { Report } from '../source/report.ts'
import { createInlineDepth } from './inline-depth.ts'

/**
 * Whether a text may go to the Markdown parser, whose time and stack deep nesting would exhaust. Depths are estimated
 * line by line, never too low for what a parser would build; the tree is measured exactly afterwards.
 */
export const isWithinLimits = (lines: Lines, report: Report): boolean => {
  const code = createCodeTracker()
  const lists = createListDepth()
  const inline = createInlineDepth()
  for (let number = 1; number <= lines.count; number += 1) {
    const line = lines.line(number)
    if (code.isCode(line)) continue
    const excess = excessOf(line, lists.depthAt(line), inline.depthAfter(line))
    if (excess === undefined) continue
    const start = lines.startOf(number)
    report(lines.position(start, start + Math.min(line.length, 80)), excess)
    return false
  }
  return true
}

const excessOf = (line: string, blockDepth: number, inlineDepth: number): Finding | undefined => {
  if (blockDepth > limits.blockDepth) {
    return {
      code: 'block-depth',
      severity: 'error',
      message: `Lists and quotes nest more than ${limits.blockDepth} deep here.`,
      help: 'Flatten them; signs that are meant as text stand in a block of code.',
    }
  }
  if (inlineDepth > limits.inlineDepth) {
    return {
      code: 'inline-depth',
      severity: 'error',
      message: `Emphasis and links nest more than ${limits.inlineDepth} deep here.`,
      help: 'Flatten the markup; escape signs that are meant as text with a backslash.',
    }
  }
  const columns = columnsOf(line)
  if (columns <= limits.tableColumns) return undefined
  return {
    code: 'table-columns',
    severity: 'error',
    message: `This table has ${columns} columns; the limit is ${limits.tableColumns}.`,
    help: 'Split it into several tables.',
  }
}

/** Columns of a table's delimiter row; 0 for any other line. */
const columnsOf = (line: string): number => {
  if (line.length <= limits.tableColumns || !/^[ \t>]*(?:\|[ \t]*)?:?-/.test(line) || /[^ \t>|:-]/.test(line))
    return 0
  return line.replace(/^[ \t>]*\|?|\|[ \t]*$/g, '').split('|').length
}

/** Whether a line is a thematic break: three signs or more, all the same. */
const isRule = (line: string): boolean => {
  if (/[^ \t>*_-]/.test(line)) return false
  const signs = line.replace(/[ \t>]+/g, '')
  return signs.length >= 3 && (!/[^-]/.test(signs) || !/[^*]/.test(signs) || !/[^_]/.test(signs))
}

/** How deep a line's own markers nest, on top of the lists that its indentation keeps open. */
const createListDepth = (): { depthAt(line: string): number } => {
  /** Columns at which the content of the open lists begins. */
  let open: number[] = []
  return {
    depthAt: (line) => {
      if (line.trim() === '') return 0
      const markers = isRule(line) ? [] : markersOf(line)
      const indent = /^[ \t>]*/.exec(line)?.[0].length ?? 0
      open = open.filter((column) => column <= indent)
      const depth = open.length + markers.length
      for (const { content, list } of markers) if (list) open.push(content)
      return depth
    },
  }
}

/** The quote and list markers that a line begins with; `content` is the column behind each. */
const markersOf = (line: string): { content: number; list: boolean }[] => {
  const found: { content: number; list: boolean }[] = []
  const marker = /[ \t]*(?:(>)|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))[ \t]?/y
  for (
    let match = marker.exec(line);
    match !== null && found.length <= limits.blockDepth;
    match = marker.exec(line)
  ) {
    found.push({ content: marker.lastIndex, list: match[1] === undefined })
  }
  return found
}
