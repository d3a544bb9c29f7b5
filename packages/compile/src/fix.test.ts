import { describe, expect, test } from 'vitest'
import { compileText } from '../test/compile-text.ts'

/** The source with every fix put in, from the end backwards. */
const fixed = (source: string): string => {
  const lines = source.split('\n')
  const fixes = compileText(source).diagnostics.flatMap(({ fix }) => fix ?? [])
  for (const { line, column, endLine, endColumn, text } of fixes.reverse()) {
    const [first = '', last = ''] = [lines[line - 1], lines[endLine - 1]]
    const put = first.slice(0, column - 1) + text + last.slice(endColumn - 1)
    lines.splice(line - 1, endLine - line + 1, ...put.split('\n'))
  }
  return lines.join('\n')
}

const tip = ':::tip\n\nText.\n\n:::\n'

describe('what is safe is mended:', () => {
  test.each([
    ['a name of a block', ':::tpi\n\nText.\n\n:::\n', tip],
    ['a name without its hyphen', ':::key points\n\n- A\n\n:::\n', ':::key-points\n\n- A\n\n:::\n'],
    ['a name in braces', ':::{tip}\n\nText.\n\n:::\n', tip],
    ['a key of an attribute', ':::story{trun=1}\n\n1. A\n\n:::\n', ':::story{turn=1}\n\n1. A\n\n:::\n'],
    [
      'a format’s name',
      ':::only{for="text, slide"}\n\nText.\n\n:::\n\nText.\n',
      ':::only{for="text,slides"}\n\nText.\n\n:::\n\nText.\n',
    ],
    ['a callout’s name', '> [!WARNNING]\n> Text.\n', '> [!WARNING]\n> Text.\n'],
    ['a key of front matter', '---\ndescripton: A\n---\n', '---\ndescription: A\n---\n'],
    ['a key in a map', '---\nauthors: { nmae: A }\n---\n', '---\nauthors: { name: A }\n---\n'],
    ['a colon', '---\ntitle: One: two\n---\n', '---\ntitle: "One: two"\n---\n'],
    ['a colon beside quotes', '---\ntitle: "One": two\n---\n', '---\ntitle: \'"One": two\'\n---\n'],
    ['a block that ends with the text', ':::tip\n\nText.\n', ':::tip\n\nText.\n\n:::\n'],
    [
      'an audience without its key',
      ':::only{slides}\n\nText.\n\n:::\n\nText.\n',
      ':::only{for="slides"}\n\nText.\n\n:::\n\nText.\n',
    ],
    ['a footnote’s colon', 'A[^1].\n\n[^1] B.\n', 'A[^1].\n\n[^1]: B.\n'],
    ['bullets of an office program', 'Bring:\n•\tOne\n•\tTwo\n', 'Bring:\n- One\n- Two\n'],
    ['bullets in a quote', '> ● One\n> ● Two\n', '> - One\n> - Two\n'],
    ['a space that does not break', '#\u00A0A\n\n1.\u00A0B\n', '# A\n\n1. B\n'],
    ['a callout without its sign', '> [NOTE]\n> A\n', '> [!NOTE]\n> A\n'],
    ['attributes without braces', ':::note #a\n\nA\n\n:::\n', ':::note {#a}\n\nA\n\n:::\n'],
    ['other dashes', '---\ntitle: A\n–--\n\nA\n', '---\ntitle: A\n---\n\nA\n'],
    ['a colon without its blank', '---\ntitle:A\ntags: b\n---\n', '---\ntitle: A\ntags: b\n---\n'],
    ['a key that is indented', '---\ntitle: A\n  tags: b\n---\n', '---\ntitle: A\ntags: b\n---\n'],
    ['a scheme', 'A [b](www.c.example/d "e").\n', 'A [b](https://www.c.example/d "e").\n'],
    ['a scheme of words that name it', 'A [www.c.de](www.c.de).\n', 'A [www.c.de](https://www.c.de).\n'],
    ['a colon of a scheme', 'A [b](http//c.example).\n', 'A [b](http://c.example).\n'],
    ['a second closing line', `${tip}\n:::\n`, `${tip}\n\n`],
  ])('%s', (_, source, expected) => {
    expect(fixed(source)).toBe(expected)
    expect(compileText(fixed(source)).diagnostics).toEqual([])
  })
})

describe('what only the author knows is left:', () => {
  test.each([
    ['where a block ends that holds several paragraphs', ':::tip\n\nOne.\n\nTwo.\n'],
    ['what belongs to a block that is written on one line', ':::tip Wear gloves. :::\n\nText.\n'],
    ['where a block ends in a quote', '> :::tip\n>\n> Text.\n'],
    ['which block a line was to close', 'Text.\n\n:::\n'],
    ['an address that may be a file’s', 'A [b](www.c.md).\n'],
    ['an address that stands elsewhere', 'A [b][c].\n\n[c]: www.c.example\n'],
    ['a name like no other', ':::poem\n\nText.\n\n:::\n'],
    ['a short word that is near a name', ':::nope\n\nText.\n\n:::\n\n:::not\n\nText.\n\n:::\n'],
    ['a key that may be another’s: what ends otherwise', '---\nslide: 3\ntitles: A\ndrafts: 2\n---\n'],
    ['a key near one of another tool’s', '---\nlastmood: A\n---\n'],
    ['where a quote is missing', '---\ntitle: "Unclosed\n---\n'],
    ['where an apostrophe opens no quote', "---\ntitle: 'tis the season\n---\n"],
    ['where a bracket is missing', '---\ntitle: [Review of the year\n---\n'],
    ['a key that is there already', '---\nauthor: A\nautor: B\n---\n'],
  ])('%s', (_, source) => {
    expect(compileText(source).diagnostics).not.toEqual([])
    expect(fixed(source)).toBe(source)
  })
})
