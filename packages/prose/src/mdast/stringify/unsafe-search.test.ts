import { gfmToMarkdown } from 'mdast-util-gfm'
import type { Unsafe } from 'mdast-util-to-markdown'
import { expect, it } from 'vitest'
import { unsafePatterns } from './unsafe.ts'
import { createUnsafeSearch } from './unsafe-search.ts'

const patterns: Unsafe[] = [
  { character: '*', inConstruct: 'phrasing', notInConstruct: 'autolink' },
  { atBreak: true, character: '#' },
  { atBreak: true, before: '\\d+', character: '.', after: '[\\r\\n]' },
  { character: '!', after: '\\[' },
  { character: ' ', before: '[\\r\\n]' },
  { character: '\t', after: '[\\r\\n]' },
]
const search = createUnsafeSearch(patterns)
const sides = { before: '\n', after: '\n' }

it.each(['a * b', '# a', 'a\n#', 'a\r  # b', '1.', 'a\n 12.', 'a ![', ' a', 'a\t', 'a\\b'])(
  'finds what is unsafe in %j',
  (text) => expect(search(text, sides, ['phrasing'])).toBe(true),
)

it.each(['a # b', '1. a', 'a 1.', 'a ! [', 'a', 'a\nb', ''])('finds nothing in %j', (text) => {
  expect(search(text, sides, ['phrasing'])).toBe(false)
})

it('asks in which constructs a text stands, and what stands beside it', () => {
  expect(search('*', sides, ['autolink', 'phrasing'])).toBe(false)
  expect(search('*', sides, ['paragraph'])).toBe(false)
  expect(search('#', { before: 'a', after: '' }, ['phrasing'])).toBe(false)
  expect(search('a!', { before: '', after: '[' }, ['phrasing'])).toBe(true)
  expect(search('a', { before: '*', after: '*' }, ['phrasing'])).toBe(false)
})

it('takes what depends on more for found everywhere', () => {
  expect(createUnsafeSearch([{ character: 'x', afterNode: 'text' }])('a', sides, [])).toBe(true)
})

it('has a bit for every construct that patterns name', () => {
  const all = [
    ...unsafePatterns(),
    ...(gfmToMarkdown().extensions ?? []).flatMap(({ unsafe }) => unsafe ?? []),
  ]
  const names = new Set(all.flatMap((each) => [each.inConstruct ?? [], each.notInConstruct ?? []].flat()))
  // Those of mdast-util-to-markdown itself are 13 more.
  expect(names.size + 13).toBeLessThan(31)
})

it('is quick on what repeats', () => {
  const start = process.cpuUsage().user
  for (const part of ['\n\t ', '1', '  ', ':', '{', 'w.', '\n1'])
    search(part.repeat(500_000), sides, ['phrasing'])
  expect(process.cpuUsage().user - start).toBeLessThan(2_000_000)
})
