import type { Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parseWithRemark } from '../parse-with-remark.ts'
import { loadNative } from './load-native.ts'
import { parseNatively } from './parse-natively.ts'
import { parsesAlike } from './parses-alike.ts'

const native = loadNative()
test('the native parser is installed', () => {
  expect(native).toBeDefined()
})

const parse = (text: string): Root | undefined =>
  native === undefined ? undefined : parseNatively(text, native)

/** Texts of which the native parser makes another tree: each is the shortest of its kind that was found. */
const unlike: Record<string, string> = {
  'half a pair of characters': '\ud83d',
  'a line separator in a label': '[\u2028]: a',
  'a blank that is none in emphasis': '*\x85*',
  'a display formula': '$$a$$',
  'GitHub’s formula': 'a $`b`$',
  'a box over an empty line': '- [ ]\na',
  'a box in an underlined heading': '- [ ] a\n  -',
  'emphasis beside a picture': '__|__😀',
  'emphasis of two kinds': 'a*_*',
  'emphasis behind an escaped sign': '\\**a**',
  'a value that holds an equals sign': 'a<a a=a="">',
  'a style that another end closes': '<style\n</textarea>\n',
  'an open block of code in a list': '- a\n  ```\n\n- a',
  'an open block of code in a quote': '>```\n-',
  'a comment in a list': '* <!--\n*',
  'HTML below a table': 'a||\n-|-\n<a>',
  'a quote in a quote': '>>\n> ',
  'a list in a quote': '>- -\n>',
  'a label over two lines of a quote': '>[a\n>]:a',
  'code over two lines of a quote': '>`  \n>\\',
  'a definition in a quote': '>[a]:a\n>a\n>=',
  'a footnote that holds a footnote': '[^a]:[^a]:',
  'a footnote that is a list': '[^a]:-\n    -',
  'a footnote of code': '[^a]: ```\n ',
  'a row that a list begins': 'a\r+\n- |',
  'a definition above a row': '[a]:\n-|',
  'blanks behind indented code': '1.\n#\n    a\n    ',
  'indented code below a heading': '- a\n#\n    a\n3. a',
  'an uncommon blank behind the language': '```+ \u3000',
  'an address without a name': 'www.',
  'an address in an open bracket': '[http://a.',
  'an address of points': 'http://.a',
  'an address beside a row’s end': 'http://a|\n-|',
  'a mail address behind a slash': '/a@a.a',
  'a mail address in an open bracket': '[a@a.a',
  'an address whose slash is escaped': 'http:/\\/a.a',
  'an address whose colon is escaped': 'http\\://a.a',
  'an address whose point is escaped': 'www\\.a.a',
  'a mail address whose sign is escaped': 'a\\@a.a',
  'a mail address with an escape behind its sign': 'a@a\\_a.a',
  'an address whose point is a reference': 'www&period;a.a',
  'an address whose slash is a number': 'http:&#47;/a.a',
  'a mail address whose sign is a number': 'a&#x40;a.a',
  'a value without quotes that begins with a slash': '<a a=/a>',
  'a value without quotes, behind a blank, that holds an equals sign': 'a <a b= c="">',
  'such a value on a later line': '<a\na= /a>',
}

describe('a text that the native parser reads otherwise', () => {
  test.each(Object.entries(unlike))('goes to remark-parse: %s', (_, text) => {
    expect(parsesAlike(text)).toBe(false)
  })

  test.each(Object.entries(unlike))('is read otherwise indeed: %s', (_, text) => {
    expect(parse(text)).not.toEqual(parseWithRemark(text))
  })
})

/** What ordinary articles are made of; the native parser must get it, or nothing is won. */
const alike: Record<string, string> = {
  words: '# A title\n\nSome *words*, **strong** and ~~gone~~, `code`.\n\nTwo  \nlines.\n',
  lists: '- a\n- b\n\n  c\n\n1. d\n   ```js\n   e\n   ```\n2. f\n',
  tasks: '- [ ] a\n- [x] **b** c\n- [x] [d](e)\n',
  tables: '| a | b |\n|:--|--:|\n| c | `d` |\n\nText.\n',
  code: '```js\nconst a = "www." // user@example.org\n- [ ]\n```\n\n    indented\n',
  links:
    '[a](https://example.org/b?c=d&e=f "t"), <https://example.org>, https://example.org/g. And ![h](i.png)\n',
  references: 'See [a] and [b][a].\n\n[a]: https://example.org/c_d "Title"\n',
  footnotes: 'Called[^1].\n\n[^1]: Some *words*.\n',
  quotes: '> A quote\n> of **two** lines.\n>\n> — [Ada](a.md)\n\n> [!NOTE]\n> Words.\n',
  html: '<div class="a">\n\nText<br>and <kbd>K</kbd>\n\n</div>\n\n<!-- a\n\nb -->\n',
  scripts: 'Größe, 日本語, עברית 🎉 and “quotes” — dashes\u00a0here.\n',
  'line endings of Windows': '# A\r\n\r\n- b\r\n- c\r\n\r\n| d |\r\n|---|\r\n| e |\r\n',
}

describe('of an ordinary text the native parser', () => {
  test.each(Object.entries(alike))('is asked: %s', (_, text) => {
    expect(parsesAlike(text)).toBe(true)
  })

  test.each(Object.entries(alike))('makes what remark-parse makes: %s', (_, text) => {
    expect(parse(text)).toEqual(parseWithRemark(text))
  })
})

test.each([
  '![a](b =',
  '> q\n',
  '[ab][] ',
  '[',
  '`a` ',
  'a|b\n-|-\n',
  '[^',
  '$`',
  ' a=b',
  ' a = b',
  '[a](b "',
  'www.',
  'a@',
  ']((',
])('many times %j are looked through in time that grows with them', (piece) => {
  const time = (count: number): number => {
    const text = piece.repeat(count)
    const start = performance.now()
    parsesAlike(text)
    return performance.now() - start
  }
  time(1000)
  expect(time(40_000)).toBeLessThan(Math.max(time(4000), 10) * 40)
})
