import { expect, it } from 'vitest'
import { shortTitle } from './short-title.ts'

it.each([
  ['a title that has room stays', 'Presence and conversation', 'Presence and conversation'],
  ['a long one ends between two words', 'word '.repeat(30), `${'word '.repeat(18).trimEnd()}…`],
  ['one long word ends in its midst', 'a'.repeat(200), `${'a'.repeat(45)}…`],
  ['wide letters count as nearly two', `${'語'.repeat(40)} ${'語'.repeat(40)}`, `${'語'.repeat(40)}…`],
  ['no letter is cut in two', '😀'.repeat(60), `${'😀'.repeat(26)}…`],
])('%s', (_, title, short) => {
  expect(shortTitle(title)).toBe(short)
})
