import { expect, it } from 'vitest'
import { isLanguageTag } from './language-tag.ts'

it.each([
  ['en', true],
  ['pt-BR', true],
  ['zh-Hant-TW', true],
  ['zh-yue-HK', true],
  ['es-419', true],
  ['de-CH-1996', true],
  ['sl-rozaj-biske', true],
  ['de-DE-u-co-phonebk', true],
  ['en-x-twain', true],
  ['x-klingon', true],
  ['i-klingon', true],
  ['en_US', false],
  ['en-', false],
  ['xx-bad-lang-', false],
  ['en-US-GB', false],
  ['e', false],
  ['', false],
])('%j is a language tag: %s', (text, expected) => {
  expect(isLanguageTag(text)).toBe(expected)
})

it('takes no time over a text that is long', () => {
  expect(isLanguageTag(`${'en-abcde'.repeat(10_000)}-`)).toBe(false)
})
