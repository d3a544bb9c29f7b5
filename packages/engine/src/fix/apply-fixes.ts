import type { Diagnostic, Fix } from '@trifold/core'

/** A finding that says what mends it. */
export type Fixable = Diagnostic & { readonly fix: Fix }

/** A text with some of its findings mended. */
export interface Applied {
  readonly text: string
  /** Those whose fixes were put in: of two that overlap, the first in the text. */
  readonly mended: readonly Fixable[]
}

/** Whether a finding says what mends it. */
export const isFixable = (diagnostic: Diagnostic): diagnostic is Fixable => diagnostic.fix !== undefined

/**
 * Puts fixes into the text of a file. Every other character stays, a byte order mark and line endings too; those of a fix
 * become the file's own.
 */
export const applyFixes = (text: string, findings: readonly Fixable[]): Applied => {
  const offsetOf = createOffsets(text)
  const ending = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  const edits = findings
    .map((finding) => ({ finding, ...rangeOf(finding.fix, offsetOf) }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const parts: string[] = []
  const mended: Fixable[] = []
  let done = 0
  for (const { finding, start, end } of edits) {
    const isTaken = mended.length > 0 && start <= done
    if (isTaken || end < start) continue
    parts.push(text.slice(done, start), finding.fix.text.replaceAll('\n', ending))
    mended.push(finding)
    done = end
  }
  return { text: parts.join('') + text.slice(done), mended }
}

const rangeOf = (fix: Fix, offsetOf: (line: number, column: number) => number) => ({
  start: offsetOf(fix.line, fix.column),
  end: offsetOf(fix.endLine, fix.endColumn),
})

/** Where a place is in a text: columns count behind a byte order mark, and never beyond their line. */
const createOffsets = (text: string): ((line: number, column: number) => number) => {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0]
  const ends: number[] = []
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    ends.push(match.index)
    starts.push(match.index + match[0].length)
  }
  ends.push(text.length)
  return (line, column) =>
    Math.min((starts[line - 1] ?? text.length) + column - 1, ends[line - 1] ?? text.length)
}
