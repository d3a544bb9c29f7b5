import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { highlightLines } from './highlight-code.ts'
import { languageOf } from './highlighter.ts'

const textOf = (html: string): string => load(html, null, false).text()

describe('highlightLines', () => {
  it('colours a known language', () => {
    expect(highlightLines('const a = 1', 'js')[0]).toContain('<span class="hljs-keyword">const</span>')
  })

  it.each([undefined, null, '', 'klingon', 'constructor', '{.unknown}'])('escapes code in %j', (lang) => {
    expect(highlightLines('<b>&', lang)).toEqual(['&lt;b>&amp;'])
  })

  it.each([
    ['js', '/* a\nb */ const x = `<b>\n`'],
    ['python', 'def f():\n    """a\n    b"""\n'],
    ['html', '<p class="a">\n<!-- b\nc -->\n</p>'],
    ['json', '{"a": [1,\n2]}'],
  ])('keeps every character of %s', (lang, code) => {
    expect(highlightLines(code, lang).map(textOf).join('\n')).toBe(code)
  })

  it('leaves very long code plain', () => {
    expect(highlightLines('const a = 1\n'.repeat(10_000), 'js').join('\n')).not.toContain('<span')
  })
})

describe('languageOf', () => {
  it.each([
    ['js', 'js'],
    ['JS {2}', 'js'],
    ['{.python .number}', 'python'],
    ['rust,ignore', 'rust'],
    ['c++', 'c++'],
    ['title="x"', 'title'],
    ['"', undefined],
  ])('reads %j as %j', (written, expected) => {
    expect(languageOf(written)).toBe(expected)
  })
})
