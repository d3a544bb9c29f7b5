import { describe, expect, it } from 'vitest'
import { placeAt } from './json-place.ts'
import { scanJson } from './scan-json.ts'

const valid = [
  '{}',
  ' [ ] ',
  '{"a":[1,-0.5e+3,true,false,null,"x\\u00e9\\n\\"\\\\"],"b":{"c":{}}}',
  '"\ud83d\ude00"',
  '{"__proto__":{"x":1},"constructor":2}',
  '[[[[[[1]]]]]]',
  '0',
  '"\u2028"',
]

const invalid = [
  '',
  '{',
  '{"a"}',
  '{"a":}',
  '{,}',
  '[1 2]',
  '01',
  '1.',
  '+1',
  '.5',
  '"a',
  "'a'",
  '{a:1}',
  '[1,]',
  '{"a":1,}',
  '"\t"',
  '"\\x"',
  'tru',
  '{}{}',
  '// c\n{}',
  '\u00a0{}',
  'undefined',
  '{"a":1 "b":2}',
]

describe('scanJson', () => {
  it.each(valid)('reads %s as JSON.parse does', (text) => {
    const { read, problems } = scanJson(text)
    expect(problems).toEqual([])
    expect(read?.value).toEqual(JSON.parse(text))
    expect(JSON.stringify(read?.value)).toBe(JSON.stringify(JSON.parse(text)))
  })

  it.each(invalid)('refuses %j as JSON.parse does', (text) => {
    expect(() => JSON.parse(text)).toThrow()
    expect(scanJson(text).problems.filter(({ severity }) => severity === 'error')).not.toEqual([])
  })

  it('agrees with JSON.parse on every text that one edit makes of a good one', () => {
    const good = '{"@type":"A","b":[1,2.5,{"c":null}],"d":"e\\nf"}'
    const edits = ['', '"', ',', '}', ']', '{', '\\', '\n', '0', ':', "'", 'x', '/']
    for (let at = 0; at <= good.length; at += 1) {
      for (const edit of edits) {
        for (const text of [
          good.slice(0, at) + edit + good.slice(at + 1),
          good.slice(0, at) + edit + good.slice(at),
        ]) {
          let parsed: unknown
          try {
            parsed = { value: JSON.parse(text) }
          } catch {
            parsed = undefined
          }
          const { read, problems } = scanJson(text)
          const isGood = problems.every(({ severity }) => severity !== 'error')
          expect([text, isGood ? { value: read?.value } : undefined]).toEqual([text, parsed])
        }
      }
    }
  })

  it.each([
    ['{"a": 1,}', 'A comma stands before the closing }.', 7],
    ['{"a": "x\ny"}', 'A line break stands inside a text.', 8],
    [
      '{&quot;a&quot;: 1}',
      'The JSON is written with HTML entities, which nobody decodes inside a script.',
      1,
    ],
    ['{“a”: 1}', 'The text stands between typographic quotes.', 1],
    ['{"a": {{ title }}}', 'A placeholder of a template was left in the JSON.', 6],
    ['{"a": 1,<br />\n"b": 2}', 'An HTML tag stands between the values of the JSON.', 8],
    ['{"a": undefined}', 'This word is no value of JSON.', 6],
    ['{"a": 1', 'The JSON ends too early: expected a comma or }.', 7],
    ['{"a": "b', 'The text that begins here has no end.', 6],
    ['{"a": 1} {"b": 2}', 'Expected the end of the JSON, found "{".', 9],
    ['{"a": 1 /* one */}', 'JSON has no comments.', 8],
    ['{"a": 1, "a": 2}', 'The object has the key "a" twice; only the last value counts.', 9],
    [
      '\uFEFF{}',
      'The character U+FEFF stands between values, where JSON has spaces, tabs and line breaks alone.',
      0,
    ],
  ])('says of %j what is wrong, and where', (text, message, start) => {
    expect(scanJson(text).problems[0]).toMatchObject({ message, start })
  })

  it('reads on after a fault that it understands', () => {
    const { read, problems } = scanJson('{\'a\': "x\ny", b: [1,], "c": 2 "d": \'\\\'\' // end\n}')
    expect(read?.value).toEqual({ a: 'x\ny', b: [1], c: 2, d: "'" })
    expect(problems).toHaveLength(8)
  })

  it('reads all of a text in which many keys stand twice', () => {
    const { read, problems } = scanJson(`[${'{"a":1,"a":2},'.repeat(30)}{"b":3}]`)
    expect(read?.value).toHaveLength(31)
    expect(problems).toHaveLength(20)
  })

  it('knows the place of every value, and of its key', () => {
    const text = '{"a/b": [{"~": 10}, 20]}'
    const { read } = scanJson(text)
    if (read === undefined) throw new Error('the text is JSON')
    const at = (pointer: string) => {
      const { start, end } = placeAt(read.place, pointer)
      return text.slice(start, end)
    }
    expect(at('/a~1b/0/~0')).toBe('10')
    expect(at('/a~1b/1')).toBe('20')
    expect(at('')).toBe(text)
    expect(at('/a~1b/0/no/such')).toBe('{"~": 10}')
    expect(placeAt(read.place, '/a~1b').key).toEqual([1, 6])
  })

  it.each([
    ['brackets', '['.repeat(1_000_000)],
    ['quotes', '"\\"'.repeat(500_000)],
    ['line breaks in a text', `"${'\n'.repeat(1_000_000)}`],
    ['comments', '/* */'.repeat(300_000)],
    ['comments that stay open', '/*'.repeat(300_000)],
    ['members', `{${'"a":1,'.repeat(300_000)}}`],
    ['blanks', `${' '.repeat(2_000_000)}x`],
  ])('ends soon on a million %s', (_, text) => {
    const start = process.cpuUsage().user
    // Twenty of each severity.
    expect(scanJson(text).problems.length).toBeLessThanOrEqual(40)
    expect(process.cpuUsage().user - start).toBeLessThan(2_000_000)
  })
})
