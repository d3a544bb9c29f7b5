import type { Code } from 'mdast'
import type { Conversion } from './conversion.ts'
import { type DoubtfulCode, doubtIn } from './doubtful-code.ts'
import { written } from './written.ts'

/**
 * A fenced block of code ends with a line of its own; one that does not has taken in the rest of the article as code.
 * Often it is an earlier one that lacks its end, and took another's beginning for it: that one is told of then.
 */
export const checkCodeEnd = (node: Code, conversion: Conversion): void => {
  const lines = written(node.position, conversion)?.split('\n') ?? []
  const opening = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '')?.[0]
  if (opening === undefined || node.position === undefined) return
  const { start } = node.position
  const place = { start, end: { line: start.line, column: start.column + (lines[0]?.trimEnd().length ?? 0) } }
  const closed = isClosed(lines, opening)
  const doubt = doubtIn({ lines: closed ? lines.slice(0, -1) : lines, opening, lang: node.lang, place })
  if (!closed) reportUnclosed(doubt, opening, place, conversion)
  else if (doubt !== undefined) {
    conversion.doubtful.push(doubt)
    if (doubt.isSure) reportDoubt(doubt, conversion)
  }
}

const reportUnclosed = (
  doubt: DoubtfulCode | undefined,
  opening: string,
  place: DoubtfulCode['place'],
  conversion: Conversion,
): void => {
  const [earlier] = conversion.doubtful
  // What is sure has been told, and this one closes as soon as that one is mended.
  if (earlier !== undefined) {
    if (!earlier.isSure) reportDoubt(earlier, conversion)
    return
  }
  conversion.report(place, {
    code: 'code-closed',
    severity: conversion.strict ? 'error' : 'warning',
    message: `This block of code is never closed; expected a line ${opening} after it. All that follows is shown as code.`,
    help: doubt?.isSure ? doubt.help : `Add a line ${opening} where the code ends, indented as the first.`,
  })
}

const reportDoubt = ({ place, found, help }: DoubtfulCode, { report, strict }: Conversion): void =>
  report(place, {
    code: 'code-closed',
    severity: strict ? 'error' : 'warning',
    message: `This block of code seems not to end where it was meant to: ${found}.`,
    help,
  })

const isClosed = (lines: readonly string[], opening: string): boolean => {
  const last = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(lines.at(-1) ?? '')?.[1]
  return lines.length > 1 && last?.startsWith(opening) === true
}
