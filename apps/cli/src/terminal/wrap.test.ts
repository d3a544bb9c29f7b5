import { expect, it } from 'vitest'
import { wrap } from './wrap.ts'

it.each([
  ['one two three four', { width: 10, first: 0, indent: 2 }, 'one two\n  three\n  four'],
  ['one two three four', { width: 10, first: 7, indent: 0 }, 'one\ntwo three\nfour'],
  ['one two three four', { width: undefined, first: 7, indent: 2 }, 'one two three four'],
  ['https://example.org/a/b c', { width: 8, first: 0, indent: 1 }, 'https://example.org/a/b\n c'],
  ['one\ntwo three', { width: 9, first: 0, indent: 3 }, 'one\n   two\n   three'],
  ['字字字 字字', { width: 8, first: 0, indent: 0 }, '字字字\n字字'],
  ['', { width: 8, first: 0, indent: 0 }, ''],
])('%j in %o is %j', (text, options, expected) => {
  expect(wrap(text, options)).toBe(expected)
})
