import { scanJson } from '@trifold/core'
import { describe, expect, it } from 'vitest'
import { unwrapJson } from './unwrap-json.ts'

describe('unwrapJson', () => {
  it.each([
    ['{"a":1}', 0],
    ['//<![CDATA[\n{"a":1}\n//]]>', 1],
    ['\n/* <![CDATA[ */ {"a":1} /* ]]> */\n', 1],
    ['<![CDATA[{"a":1}]]>', 1],
    [' <!-- {"a":1} -->\n', 1],
    ['<!--\n{"a":1}\n//-->', 1],
  ])('takes off what stands around the JSON of %j', (text, count) => {
    const { start, end, problems } = unwrapJson(text)
    expect(problems).toHaveLength(count)
    expect(scanJson(text, start, end)).toMatchObject({ read: { value: { a: 1 } }, problems: [] })
  })
})
