import { describe, expect, it } from 'vitest'
import { parseJson } from './parse-json.ts'

describe('parseJson', () => {
  it.each([
    ['{ "a": 1', 'the JSON ends too early: expected a comma or }', '1:9'],
    ['{\n  "a": [1, 2\n}\n', 'expected a comma or ], found "}"', '3:1'],
    ['{\n  "a": 1\n  "b": 2\n}', 'a comma is missing before this', '3:3'],
    ['{ "a": 1, }', 'a comma stands before the closing }', '1:9'],
    ['{ a: 1 }', 'the key a stands without quotes', '1:3'],
    ['{ "a" 1 }', 'expected a colon after the key, found "1"', '1:7'],
    ['// words\n{}', 'JSON has no comments', '1:1'],
    ['{}\n\n}\n', 'expected the end of the JSON, found "}"', '3:1'],
    ['', 'the JSON ends too early: expected a value', '1:1'],
    ['{\n\n', 'the JSON ends too early: expected a key in double quotes', '1:2'],
  ])('says in words of JSON what is wrong with %j, where it is', (text, message, place) => {
    const read = parseJson(text)
    if (!('problem' in read)) throw new Error('the text was read')
    const { start } = read.problem.position ?? { start: { line: 0, column: 0 } }
    expect([read.problem.message, `${start.line}:${start.column}`]).toEqual([message, place])
  })

  it('knows the places of values and keys, or of what is nearest around them', () => {
    const { locator } = parseJson('{\n  "a": { "b": [10,\n    "c"] }\n}\n')
    const at = (path: readonly PropertyKey[]) => locator.value(path)?.start
    expect(at(['a', 'b', 1])).toEqual({ line: 3, column: 5 })
    expect(at(['a', 'b', 7])).toEqual({ line: 2, column: 15 })
    expect(locator.key(['a'], 'b')?.start).toEqual({ line: 2, column: 10 })
    expect(locator.key(['a'], 'z')?.start).toEqual({ line: 2, column: 8 })
  })
})
