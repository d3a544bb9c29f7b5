import { expect, it } from 'vitest'
import { blockName } from './block-name.ts'
import { words } from './words/words.ts'

it.each([
  ['keyPoints', 'en', 'Key points'],
  ['keyPoints', 'ar', 'النقاط الرئيسية'],
  ['paragraph', 'ja', '本文'],
  ['only', 'fr', 'only'],
  ['constructor', 'de', 'constructor'],
])('calls a block of type %j in %s %j', (type, lang, expected) => {
  expect(blockName(type, words(lang))).toBe(expected)
})
