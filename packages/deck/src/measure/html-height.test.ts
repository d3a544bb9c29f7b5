import { expect, it } from 'vitest'
import { themes } from '../themes/built-in-themes.ts'
import { measurerFor } from '../themes/measurer-for.ts'
import { htmlHeight } from './html-height.ts'
import { createRuler } from './ruler.ts'

const ruler = createRuler(measurerFor(themes.default), () => undefined)
const height = (value: string) => htmlHeight(ruler, value, 20, 900)

it.each([
  ['text', '<div>one line</div>', 28 + 12],
  ['inline tags', '<p>one <b>line</b> of <code>text</code></p>', 28 + 12],
  ['lines', '<p>one</p><p>two<br>three</p>', 3 * 28 + 2 * 12],
  ['code', '<pre>one\ntwo</pre>', 2 * 28 + 32],
  ['a row of cells', '<table><tr><td>one</td><td>two</td></tr></table>', 28 + 22],
])('counts %s', (_, value, expected) => {
  expect(height(value)).toBeCloseTo(expected)
})

it.each(['<!--', '<br> ', '<p ', '<table><tr>', '<td>a'])(
  'stays quick on a great many of %s',
  (part) => {
    expect(height(part.repeat(100_000))).toBeGreaterThanOrEqual(0)
  },
  5000,
)
