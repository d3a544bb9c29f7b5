import { expect, it } from 'vitest'
import { beforeName, updateOf } from './byline.ts'
import { words } from './words.ts'

it.each([
  [1, 'Ada'],
  [2, 'Ada and Ben'],
  [3, 'Ada, Ben and Cy'],
])('joins %i names', (count, expected) => {
  const names = ['Ada', 'Ben', 'Cy'].slice(0, count)
  expect(names.map((name, index) => beforeName(index, count, words('en')) + name).join('')).toBe(expected)
})

it.each([
  [undefined, undefined, undefined],
  ['2026-11-22', undefined, undefined],
  [undefined, '2026-12-01', '2026-12-01'],
  ['2026-11-22', '2026-12-01', '2026-12-01'],
  ['2026-11-22', '2026-11-22T18:00:00Z', undefined],
])('of %s published and %s modified tells the update %s', (published, modified, expected) => {
  expect(updateOf({ published, modified })).toBe(expected)
})
