import type { Position } from '@trifold/core'
import { describe, expect, test } from 'vitest'
import { compileText } from '../../test/compile-text.ts'
import { checkImageDescriptions } from './check-image-descriptions.ts'

/** What the author wrote, and the findings of style: `line:column code`. */
type Case = [source: string, findings: string[]]

const definition = (term: string): string => `:::definition\n\n**${term}** is a word.\n\n:::\n\n`
const long = `${'word '.repeat(60).trim()}.`

const cases: Record<string, Case> = {
  'a level that is skipped': ['# T\n\n## A\n\n#### B\n\nText.\n', ['5:6 heading-stepped']],
  'sections that all begin too deep, once': [
    '# T\n\n### A\n\nOne.\n\n### B\n\nTwo.\n',
    ['3:5 heading-stepped'],
  ],
  'levels that go up by several': ['# T\n\n## A\n\n### B\n\n#### C\n\nText.\n\n## D\n\nText.\n', []],
  'titles as sections': ['# T\n\nText.\n\n# A\n\n## B\n\nText.\n', []],
  'two headings of the same words side by side': ['## A\n\n1\n\n## A\n\n2\n', ['5:4 heading-unique']],
  'the same words under different headings': ['## A\n\n### Use\n\n1\n\n## B\n\n### Use\n\n2\n', []],
  'a template that nobody touched': [
    '<!-- Trifold template: replace me -->\n\nText.\n',
    ['1:1 template-replaced'],
  ],
  'a comment about another template': ['<!-- template: post -->\n\nText.\n', []],
  'a section without anything': ['## A\n\n## B\n\nText.\n', ['1:4 section-filled']],
  'a section with a comment alone': ['## A\n\n<!-- later -->\n\n## B\n\nText.\n', ['1:4 section-filled']],
  'a section of words between two comments': ['## A\n\n<!-- a --> words <!-- b -->\n', []],
  'a section of sections': ['## A\n\n### B\n\nText.\n', []],
  'a section of a list': ['## A\n\n- One\n', []],
  'a picture without text': ['![](picture.png)\n', ['1:1 image-described']],
  'a picture with blank text': ['![ ](picture.png)\n', ['1:1 image-described']],
  'a picture with the text of an editor': ['![image](picture.png)\n', ['1:1 image-described']],
  'a picture with its file’s name': ['![IMG_12.PNG](picture.png)\n', ['1:1 image-described']],
  'a picture in HTML without a text': ['<p><img src="picture.png"></p>\n', ['1:4 image-described']],
  'a picture in a block of HTML': ['<div>\n  <img src="picture.png">\n</div>\n', ['2:3 image-described']],
  'pictures in HTML, one of them over two lines': [
    '<div>\n<img\nsrc="a.png">\n <img src="b.png"><img src="c.png" alt="A cat"> <img>\n</div>\n',
    ['2:1 image-described', '4:2 image-described', '4:49 image-described'],
  ],
  'a picture that decorates': ['<p><img src="picture.png" alt=""></p>\n', []],
  'a picture with words': ['![A cat asleep](picture.png)\n', []],
  'a link of the word here': ['Look [here](https://a.example).\n', ['1:6 link-described']],
  'a link that asks to be clicked': ['[Click **here**!](https://a.example)\n', ['1:1 link-described']],
  'a link in French': ['[En savoir plus →](https://a.example)\n', ['1:1 link-described']],
  'a link in German': ['Mehr [hier](https://a.example)\n', ['1:6 link-described']],
  'a link in Spanish': ['[Haz clic aquí](https://a.example)\n', ['1:1 link-described']],
  'a link in Arabic': ['[اضغط هنا](https://a.example)\n', ['1:1 link-described']],
  'a link in Japanese': ['[こちら](https://a.example)\n', ['1:1 link-described']],
  'a link in Hindi': ['[यहाँ](https://a.example)\n', ['1:1 link-described']],
  'a link without words': ['A [](https://a.example)\n', ['1:3 link-described']],
  'a link that is an address': ['See https://a.example/here and <https://b.example>.\n', []],
  'a link of a picture': ['[![A cat](picture.png)](https://a.example)\n', []],
  'a link that says where it leads': ['[Here be dragons](https://a.example)\n', []],
  'a sentence that no slide holds': [`## A\n\n${long} Short.\n`, ['3:1 sentence-short']],
  'a long sentence that opens nothing': [`## A\n\nShort. ${long}\n\n${long}\n`, []],
  'a long text of short sentences': [`## A\n\n${'A word or two. '.repeat(40)}\n`, []],
  'a sentence of 140 wide signs': [`## A\n\n${'語'.repeat(140)}。\n`, ['3:1 sentence-short']],
  'a block that leaves text nothing': [':::only{for="slides"}\n\nText.\n\n:::\n', ['1:1 format-filled']],
  'a block that leaves data nothing': [':::except{for="data"}\n\nText.\n\n:::\n', []],
  'a block that nobody sees': [
    ':::except{for="slides"}\n\nOne.\n\n:::only{for="slides"}\n\nTwo.\n\n:::\n\n:::\n\nThree.\n',
    ['5:1 format-filled'],
  ],
  'blocks for some beside blocks for others': [
    ':::only{for="slides"}\n\nOne.\n\n:::\n\n:::only{for="text,data"}\n\nTwo.\n\n:::\n',
    [],
  ],
  'a term that is written as two words': [
    `${definition('Webmention')}A web mention is sent.\n`,
    ['7:3 term-consistent'],
  ],
  'a term that is written as one word': [
    `${definition('Linked data')}All linkeddata is good.\n`,
    ['7:5 term-consistent'],
  ],
  'a term with a slip': [`${definition('Webmention')}A webmetnion is sent.\n`, ['7:3 term-consistent']],
  'a term in capitals, in the plural, with a hyphen': [
    `${definition('Webmention')}WEBMENTIONS and web-mention, each webmention’s.\n`,
    [],
  ],
  'a noun and its verb': [`${definition('Backup')}Back up each day, log in.\n`, []],
  'another word that is nearly the term, twice': [
    `${definition('Immortal')}What is immoral is immoral.\n`,
    [],
  ],
  'the name of something that is linked': [
    `${definition('Webmention')}[Web mention](https://a.example/) has a name.\n`,
    [],
  ],
}

const codes = new Set([
  'heading-stepped',
  'heading-unique',
  'section-filled',
  'image-described',
  'link-described',
  'sentence-short',
  'format-filled',
  'term-consistent',
  'template-replaced',
])

describe('style', () => {
  test.each(Object.entries(cases))('tells of %s what there is to tell', (_, [source, expected]) => {
    const { diagnostics } = compileText(source)
    const found = diagnostics.filter(({ code }) => codes.has(code))
    expect(found.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(expected)
  })

  test('counts the lines of a block of HTML once, however many pictures it holds', () => {
    const places: (Position | undefined)[] = []
    const position = { start: { line: 3, column: 1 }, end: { line: 3, column: 1 } }
    const check = checkImageDescriptions((place) => places.push(place))
    const started = process.cpuUsage().user
    check.see({ type: 'html', value: '<img>\n'.repeat(100_000), position }, [])
    expect(process.cpuUsage().user - started).toBeLessThan(5_000_000)
    expect(places.at(-1)?.start).toEqual({ line: 100_002, column: 1 })
  })

  test('never withholds an article', () => {
    const severities = Object.values(cases).flatMap(([source]) =>
      compileText(source)
        .diagnostics.filter(({ code }) => codes.has(code))
        .map(({ severity }) => severity),
    )
    expect(severities).not.toContain('error')
  })
})
