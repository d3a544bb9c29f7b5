import { expect, it } from 'vitest'
import { jsonText } from './json-text.ts'

it.each([
  ['a C1 control', '\u009B31m', '\\u009b31m'],
  ['a delete', '\u007F', '\\u007f'],
  ['a change of direction', '\u202Ecod.md', '\\u202ecod.md'],
  ['letters of any script as they are', 'Über 日本語 שלום', 'Über 日本語 שלום'],
])('prints %s', (_, text, shown) => {
  const printed = jsonText({ [text]: [text] })
  expect(printed).toBe(`{\n  "${shown}": [\n    "${shown}"\n  ]\n}\n`)
  expect(JSON.parse(printed)).toEqual({ [text]: [text] })
})
