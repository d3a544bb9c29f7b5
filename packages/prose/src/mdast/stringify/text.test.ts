import type { PhrasingContent } from 'mdast'
import { expect, it } from 'vitest'
import { stringifyMarkdown } from './stringify-markdown.ts'

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const print = (...children: PhrasingContent[]): string =>
  stringifyMarkdown({ type: 'root', children: [{ type: 'paragraph', children }] }).trimEnd()

it.each([
  '[Unreleased] and [@cite]',
  '[[A note#part|a name]], and [one [in] another][too].',
  '$X_i \\in [a,b]$ and $\\sum_{i=1}^n a_i * b$',
  'snake_ case',
])('writes %s as it is', (value) => expect(print(text(value))).toBe(value))

it.each([
  ['[a](b)', '[a]\\(b)'],
  ['[a]: b', '\\[a]: b'],
  ['[^a]', '\\[^a]'],
  ['[!NOTE]', '\\[!NOTE]'],
  ['[ ] a', '\\[ ] a'],
  ['[x] a', '\\[x] a'],
  ['[a', '\\[a'],
  ['_a_', '\\_a\\_'],
  ['* a * b', '\\* a * b'],
  ['a *b* c', 'a \\*b\\* c'],
])('escapes what would be read otherwise: %s', (value, expected) => {
  expect(print(text(value))).toBe(expected)
})

it('escapes brackets that the next node would make a link of, and those in a link', () => {
  const link = { type: 'link' as const, url: 'u', children: [text('b')] }
  expect(print(text('[a]'), link)).toBe('\\[a][b](u)')
  expect(print({ ...link, children: [text('[b]')] })).toBe('[\\[b\\]](u)')
})

it('is quick on many brackets', () => {
  const start = process.cpuUsage().user
  print(text(`${'['.repeat(20_000)}${']'.repeat(20_000)}`))
  expect(process.cpuUsage().user - start).toBeLessThan(3_000_000)
})
