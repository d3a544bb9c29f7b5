import { expect, test } from 'vitest'
import { printable, printableLines } from './printable.ts'

test.each([
  ['a colour sequence', 'a\u001B[31mb', 'a\uFFFD[31mb'],
  ['a line break', 'a\nb', 'a\uFFFDb'],
  ['a carriage return', 'a\rb', 'a\uFFFDb'],
  ['a C1 control', 'a\u009Bb', 'a\uFFFDb'],
  ['a change of direction', 'a\u202Ecod.md', 'a\uFFFDcod.md'],
])('shows %s as a replacement character', (_, text, shown) => {
  expect(printable(text)).toBe(shown)
})

test('leaves letters of every script alone', () => {
  expect(printable('Über naïve 日本語 שלום 👩‍👩‍👧 — “x”')).toBe('Über naïve 日本語 שלום 👩‍👩‍👧 — “x”')
})

test('keeps the line breaks of a text of several lines', () => {
  expect(printableLines('a\nb\u0007\r\nc')).toBe('a\nb\uFFFD\nc')
})
