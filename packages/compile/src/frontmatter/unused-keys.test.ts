import { expect, test } from 'vitest'
import { unusedKeysFinding, unusedKeysOf } from './unused-keys.ts'

test.each([
  [['layout']],
  [['layout', 'slides.theme', 'zzz']],
  [['a, b', 'c']],
  [['it is; they are carried along', '']],
  [['in 3 articles', 'x,y']],
])('the finding on %j gives the names back', (names) => {
  expect(unusedKeysOf(unusedKeysFinding(names, 'info'))).toEqual(names)
  for (const everywhere of [true, false])
    expect(unusedKeysOf(unusedKeysFinding(names, 'info', { articles: 3, everywhere }))).toEqual(names)
})

test('another finding names none', () => {
  expect(unusedKeysOf({ code: 'x', message: 'Trifold does not use a; it is carried along.' })).toEqual([])
})

test('a long list is cut between names and says how many are left', () => {
  const { message } = unusedKeysFinding(
    Array.from({ length: 200 }, (_, index) => `key-${index}`),
    'info',
  )
  expect(message.length).toBeLessThan(500)
  expect(message).toMatch(/, key-\d+, \d+ more; they are carried along\.$/)
})

test('the finding says what to do', () => {
  expect(unusedKeysFinding(['a'], 'error').help).toMatch(/aliases.*remove/)
})
