import { expect, it } from 'vitest'
import { isComment } from './is-comment.ts'

it.each([
  ['<!-- a -->', true],
  ['\n<!-- a --> <!-- b\n-->\n', true],
  ['<!-- a', true],
  ['', true],
  ['<!-- a --> words <!-- b -->', false],
  ['<p>words</p>', false],
])('%j shows nothing: %s', (html, expected) => {
  expect(isComment(html)).toBe(expected)
})

it('reads a comment that begins again and again once', () => {
  const started = process.cpuUsage().user
  expect(isComment('<!--'.repeat(500_000))).toBe(true)
  expect(process.cpuUsage().user - started).toBeLessThan(5_000_000)
})
