import { describe, expect, it } from 'vitest'
import { readingLength, spokenWords } from './spoken-words.ts'

describe('spokenWords', () => {
  it.each([
    ['Three little words.', 3],
    ['a – b … c', 3],
    ['ثلاث كلمات عربية', 3],
    ['तीन छोटे शब्द।', 3],
    ['日本語の文章は空白なしで書かれます。', 7],
    ['Node.jsは速い', 2],
    ['ภาษาไทยไม่เว้นวรรค', 4],
    ['', 0],
  ])('of %j are %i', (text, expected) => {
    expect(spokenWords(text)).toBe(expected)
  })
})

describe('readingLength', () => {
  it.each([
    ['abc', 3],
    ['日本語', 6],
    ['한국어 a', 8],
  ])('of %j is %i', (text, expected) => {
    expect(readingLength(text)).toBe(expected)
  })
})
