import { expect, it } from 'vitest'
import { beforeName, updateOf } from './byline.ts'
import { words } from './words/words.ts'

it.each([
  ['en', ['Ada'], 'Ada'],
  ['en', ['Ada', 'Ben'], 'Ada and Ben'],
  ['en', ['Ada', 'Ben', 'Cy'], 'Ada, Ben and Cy'],
  ['fr', ['Ada', 'Ben', 'Cy'], 'Ada, Ben et Cy'],
  ['de', ['Ada', 'Ben'], 'Ada und Ben'],
  ['es', ['Ada', 'Ben'], 'Ada y Ben'],
  ['es', ['Ada', 'Irene'], 'Ada e Irene'],
  ['es', ['Ada', 'Hilda'], 'Ada e Hilda'],
  ['es', ['Ada', 'Hierro'], 'Ada y Hierro'],
  ['ar', ['ليلى', 'سامي', 'نور'], 'ليلى،\u200f سامي ونور'],
  ['ja', ['田中', '佐藤', '鈴木'], '田中、佐藤、鈴木'],
  ['hi', ['आशा', 'रवि'], 'आशा और रवि'],
])('joins names in %s: %j', (lang, list, expected) => {
  const names = list.map((name) => ({ name }))
  const joined = names.map(({ name }, index) => beforeName(index, names, words(lang)) + name).join('')
  expect(joined).toBe(expected)
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
