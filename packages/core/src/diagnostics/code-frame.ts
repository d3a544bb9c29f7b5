import type { Diagnostic } from './diagnostic.ts'

/** Characters of the source on one line, unless told. */
const widest = 100

/**
 * The lines of the source around a finding, its place underlined:
 *
 *       6 | :::story{turn=9}
 *         |          ^^^^^^
 *
 * Control characters are shown as U+FFFD, long lines are cut around the place, to
 * `width` characters.
 */
export const codeFrame = (source: string, diagnostic: Diagnostic, width = widest): string => {
  const lines = source.split(/\r\n|\n|\r/)
  const text = lines[diagnostic.line - 1]
  if (text === undefined) return ''
  const from = text.length <= width ? 0 : Math.max(0, diagnostic.column - 1 - Math.floor(width / 2))
  const shown = printable(text.slice(from, from + width))
  const rest = from + width < text.length ? '…' : ''
  const offset = diagnostic.column - 1 - from
  const end = diagnostic.endLine === diagnostic.line ? diagnostic.endColumn - 1 - from : shown.length
  const length = Math.max(1, Math.min(end, shown.length) - offset)
  const gutter = String(diagnostic.line).length
  return [
    `  ${diagnostic.line} | ${from > 0 ? '…' : ''}${shown}${rest}`,
    `  ${' '.repeat(gutter)} | ${' '.repeat(offset + (from > 0 ? 1 : 0))}${'^'.repeat(length)}`,
  ].join('\n')
}

const printable = (text: string): string => text.replaceAll('\t', ' ').replace(/\p{Cc}/gu, '\uFFFD')
