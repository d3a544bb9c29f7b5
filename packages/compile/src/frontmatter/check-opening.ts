import { createCodeTracker } from '../fences/scan-fences.ts'
import type { Lines } from '../source/lines.ts'
import type { Report } from '../source/report.ts'
import { keysFrom } from './keys-from.ts'

/** Further down, keys between two rules are an example. */
const mostAbove = 30

/** Rules and dashes that editors make of three hyphens, or that stand where these were meant. */
const almost = /^\s*(?:(?!---\s*$)[-–—]{2,}|[–—]|- - -|\*{3}|_{3})\s*$|^\s+---\s*$/

/**
 * Tells of keys at the top of a file that are no front matter by the way in which they are written: without `---` above them,
 * with another line in its place, or without a blank behind their colons. A text may begin like that, so it takes keys
 * that mean something, and a line that ends them.
 */
export const checkOpening = (lines: Lines, strict: boolean, report: Report): void => {
  const first = firstWritten(lines)
  const opener = lines.line(first)
  const isRule = opener.trimEnd() === '---'
  const isAlmost = almost.test(opener)
  if (!isRule && !isAlmost && reportLate(lines, first, strict, report)) return
  const keys = keysFrom(lines, isRule || isAlmost ? first + 1 : first)
  if (keys === undefined || keys.known < (isRule || isAlmost ? 1 : 2)) return
  // With a blank behind one colon, what stands under --- is front matter.
  if (isRule && keys.hasBlank) return
  const start = lines.startOf(first)
  const found = keys.hasEquals
    ? '= stands behind its keys; expected title: A text'
    : isRule
      ? 'no colon of these keys has a blank behind it; expected title: A text'
      : isAlmost
        ? `it begins with ${opener.trim()}; expected a line ---`
        : 'no line --- stands above it'
  report(lines.position(start, start + opener.trimEnd().length), {
    code: 'frontmatter-opened',
    severity: strict ? 'error' : 'warning',
    message: `This looks like front matter, but ${found}. It is shown as text.`,
    help: keys.hasEquals
      ? 'Write a colon and a blank for each =; TOML stands between two lines +++.'
      : isRule
        ? 'Write a blank behind each colon.'
        : 'Write --- on a line of its own above the keys.',
  })
}

/** Front matter below some words of the article. */
const reportLate = (lines: Lines, first: number, strict: boolean, report: Report): boolean => {
  const code = createCodeTracker()
  for (let line = first; line < Math.min(lines.count, first + mostAbove); line += 1) {
    const text = lines.line(line)
    if (code.isCode(text) || text.trimEnd() !== '---') continue
    const keys = keysFrom(lines, line + 1)
    if (keys === undefined || keys.known < (isComment(lines, first, line) ? 1 : 2) || !keys.hasBlank) continue
    report(lines.position(lines.startOf(line), lines.startOf(line) + text.trimEnd().length), {
      code: 'frontmatter-opened',
      severity: strict ? 'error' : 'warning',
      message: `This looks like front matter, but it begins in line ${line}, below line ${first}; expected nothing above it. It is shown as text.`,
      help: 'Move it to the top of the file, or what stands above it below it.',
    })
    return true
  }
  return false
}

/** Whether nothing but comments of HTML stands from one line up to another. */
const isComment = (lines: Lines, first: number, end: number): boolean =>
  /^(?:\s*<!--(?:(?!-->)[\s\S])*-->)+\s*$/.test(lines.text.slice(lines.startOf(first), lines.startOf(end)))

/** Tells of keys between two rules right below the front matter, which are no more of it. */
export const checkSecond = (lines: Lines, closeLine: number, strict: boolean, report: Report): void => {
  const first = firstWritten(lines, closeLine + 1)
  if (lines.line(first).trimEnd() !== '---') return
  const keys = keysFrom(lines, first + 1)
  // Below a blank line, one key that means something decides.
  const fewest = first === closeLine + 1 ? 0 : 1
  if (keys === undefined || !keys.hasBlank || keys.known < fewest) return
  report(lines.position(lines.startOf(first), lines.startOf(first) + 3), {
    code: 'frontmatter-opened',
    severity: strict ? 'error' : 'warning',
    message: `This looks like a second front matter; expected one, which ends in line ${closeLine}. It is shown as text.`,
    help: `Move its keys above line ${closeLine}, and delete the two lines of ---.`,
  })
}

const firstWritten = (lines: Lines, from = 1): number => {
  let line = from
  while (line < lines.count && lines.line(line).trim() === '') line += 1
  return line
}
