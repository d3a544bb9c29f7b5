import { createCodeTracker } from '../fences/scan-fences.ts'
import type { Lines } from '../source/lines.ts'
import type { Report } from '../source/report.ts'

/** The three lines that git leaves where two versions differ, in their order. */
const marks = [/^<{7}(?: |$)/, /^={7}$/, /^>{7}(?: |$)/]

/** Both versions of a passage stand in the article, and Markdown reads the lines between them as headings and quotes. */
export const checkConflicts = (lines: Lines, report: Report): void => {
  if (!lines.text.includes('<<<<<<<')) return
  const code = createCodeTracker()
  let found: number[] = []
  for (let line = 1; line <= lines.count; line += 1) {
    const text = lines.line(line).trimEnd()
    if (code.isCode(text)) continue
    if (marks[0]?.test(text)) found = []
    if (marks[found.length]?.test(text)) found.push(line)
    if (found.length < marks.length) continue
    tell(found, lines, report)
    found = []
  }
}

const tell = ([first = 1, middle = 1, last = 1]: readonly number[], lines: Lines, report: Report): void => {
  const start = lines.startOf(first)
  report(lines.position(start, start + lines.line(first).trimEnd().length), {
    code: 'conflict-resolved',
    severity: 'error',
    message: `Two versions of the same lines stand here, as a merge left them: lines ${first} to ${middle} and ${middle} to ${last}.`,
    help: `Keep one of the two, and delete the lines ${first}, ${middle} and ${last}; markers that are meant as text stand in a block of code.`,
  })
}
