import type { Diagnostic } from './diagnostic.ts'

const widest = 100

/**
 * The lines of the source around a finding, its place underlined:
 *
 *       6 | :::story{turn=9}
 *         |          ^^^^^^
 *
 * Control characters are shown as U+FFFD, long lines are cut around the place.
 */
export const codeFrame = (source: string, diagnostic: Diagnostic): string => {
  const lines = source.split(/\r\n|\n|\r/)
  const text = lines[diagnostic.line - 1]
  if (text === undefined) return ''
  const from = Math.max(0, diagnostic.column - 1 - Math.floor(widest / 2))
  const shown = printable(text.slice(from, from + widest))
  const offset = diagnostic.column - 1 - from
  const end = diagnostic.endLine === diagnostic.line ? diagnostic.endColumn - 1 - from : shown.length
  const length = Math.max(1, Math.min(end, shown.length) - offset)
  const gutter = String(diagnostic.line).length
  return [
    `  ${diagnostic.line} | ${from > 0 ? '…' : ''}${shown}`,
    `  ${' '.repeat(gutter)} | ${' '.repeat(offset + (from > 0 ? 1 : 0))}${'^'.repeat(length)}`,
  ].join('\n')
}

const printable = (text: string): string => text.replaceAll('\t', ' ').replace(/\p{Cc}/gu, '\uFFFD')
