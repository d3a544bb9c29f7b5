import { describe, expect, it } from 'vitest'
import { directionOf } from './direction-of.ts'
import { formatDate } from './format-date.ts'
import { languageName } from './language-name.ts'
import { words } from './words.ts'

describe('formatDate', () => {
  it.each([
    ['2026-11-22', '22 November 2026'],
    ['2026-01-01', '1 January 2026'],
    ['2026-11-22T23:59:00-11:00', '22 November 2026'],
    ['0999-12-31', '31 December 999'],
    ['2026-13-01', '2026-13-01'],
    ['soon', 'soon'],
    ['', ''],
  ])('writes %j as %j', (date, expected) => {
    expect(formatDate(date, 'en')).toBe(expected)
  })

  it('falls back to English', () => {
    expect(formatDate('2026-11-22', 'tlh')).toBe('22 November 2026')
  })
})

describe('words', () => {
  it.each(['en', 'EN-us', '', 'xx', 'constructor', '__proto__'])('are there for the tag %j', (lang) => {
    expect(words(lang).contents).toBe('Contents')
  })
})

describe('directionOf', () => {
  it.each([
    ['ar', 'rtl'],
    ['fa-IR', 'rtl'],
    ['HE', 'rtl'],
    ['ur-Latn-PK', 'ltr'],
    ['uz-Arab', 'rtl'],
    ['en', 'ltr'],
    ['', 'ltr'],
  ])('of %j is %s', (lang, expected) => {
    expect(directionOf(lang)).toBe(expected)
  })
})

describe('languageName', () => {
  it.each([
    ['fr', 'Français'],
    ['pt-BR', 'Português (BR)'],
    ['tlh', 'tlh'],
    ['constructor', 'constructor'],
  ])('of %j is %j', (tag, expected) => {
    expect(languageName(tag)).toBe(expected)
  })
})
