import { describe, expect, it } from 'vitest'
import { directionOf } from './direction-of.ts'
import { formatDate } from './format-date.ts'
import { hasItalics } from './has-italics.ts'
import { languageName } from './language-name.ts'
import { words } from './words/words.ts'

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

  it.each([
    ['fr', '22 novembre 2026', '1er février 2026'],
    ['de', '22. November 2026', '1. Februar 2026'],
    ['es', '22 de noviembre de 2026', '1 de febrero de 2026'],
    ['ar', '22 نوفمبر 2026', '1 فبراير 2026'],
    ['ja', '2026年11月22日', '2026年2月1日'],
    ['hi', '22 नवंबर 2026', '1 फ़रवरी 2026'],
  ])('writes dates in %s', (lang, expected, first) => {
    expect([formatDate('2026-11-22', lang), formatDate('2026-02-01', lang)]).toEqual([expected, first])
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

describe('a language', () => {
  const others = ['ar', 'de', 'es', 'fr', 'hi', 'ja']

  /** Words that are the same in English, by language: they are words of that language, too, or stand on its keys. */
  const same: Readonly<Record<string, readonly string[]>> = {
    ar: ['colon', 'Enter', 'Escape', 'Home', 'End', 'PageUp', 'PageDown'],
    de: ['comma', 'colon', 'info', 'code', 'Escape'],
    es: ['comma', 'colon', 'Escape'],
    fr: 'comma important danger code image columns section source articles articleCount pages'.split(' '),
    hi: ['comma', 'colon', 'Enter', 'Escape', 'Home', 'End', 'PageUp', 'PageDown'],
    ja: ['Enter', 'Escape', 'Home', 'End', 'PageUp', 'PageDown'],
  }

  /** Every word of an interface by its key; what takes numbers or texts, with some of these. */
  const valuesOf = (value: object): [string, string][] =>
    Object.entries(value).flatMap(([key, inside]): [string, string][] => {
      if (typeof inside === 'string') return [[key, inside]]
      if (typeof inside === 'function') return [[key, String(inside(7, 5, 6))]]
      return key === 'outputs' || key === 'reasons' ? [] : valuesOf(inside)
    })

  it.each(others)('has words of its own: %s', (lang) => {
    const english = new Map(valuesOf(words('en')))
    const equal = valuesOf(words(lang)).filter(
      ([key, value]) => value === english.get(key) && (/\p{L}/u.test(value) || key === 'comma'),
    )
    expect(equal.map(([key]) => key).filter((key) => !same[lang]?.includes(key))).toEqual([])
  })

  it.each(others)('says something for every word: %s', (lang) => {
    expect(valuesOf(words(lang)).filter(([, value]) => value.trim() === '')).toEqual([])
  })

  it('counts in Arabic by its six forms', () => {
    const counts = [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111]
    expect(counts.map((count) => words('ar').indexPage.warningCount(count))).toEqual([
      'لا تحذيرات',
      'تحذير واحد',
      'تحذيران',
      '3 تحذيرات',
      '10 تحذيرات',
      '11 تحذيرًا',
      '99 تحذيرًا',
      '100 تحذير',
      '101 تحذير',
      '102 تحذير',
      '103 تحذيرات',
      '111 تحذيرًا',
    ])
  })

  it.each([
    ['fr', ['0\u00a0article', '1\u00a0article', '2\u00a0articles']],
    ['de', ['0 Artikel', '1 Artikel', '2 Artikel']],
    ['es', ['0 artículos', '1 artículo', '2 artículos']],
    ['ja', ['記事0件', '記事1件', '記事2件']],
    ['hi', ['0 लेख', '1 लेख', '2 लेख']],
  ])('counts articles in %s', (lang, expected) => {
    expect([0, 1, 2].map((count) => words(lang).indexPage.articleCount(count))).toEqual(expected)
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
    ['pt-BR', 'Português (Brasil)'],
    ['tlh', 'tlh'],
    ['constructor', 'constructor'],
  ])('of %j is %j', (tag, expected) => {
    expect(languageName(tag)).toBe(expected)
  })
})

describe('hasItalics', () => {
  it.each(['en', 'fr-CA', 'ru', 'el', '', 'sr-Latn'])('knows that %j has some', (lang) =>
    expect(hasItalics(lang)).toBe(true),
  )

  it.each(['ar', 'he-IL', 'ja', 'zh-Hant', 'hi', 'th', 'und-Hani', 'und-Arab', 'az-Arab'])(
    'knows that %j has none',
    (lang) => expect(hasItalics(lang)).toBe(false),
  )
})
