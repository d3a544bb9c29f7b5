import { expect, it } from 'vitest'
import { cssStack, familiesOf, isFontStack } from './font-stack.ts'

it.each([
  ['Arial', ["'Arial'"]],
  ["'Source Serif 4', Georgia, serif", ["'Source Serif 4'", "'Georgia'", 'serif']],
  ['Source Sans 3,sans-serif', ["'Source Sans 3'", 'sans-serif']],
  ['Noto Sans 日本語', ["'Noto Sans 日本語'"]],
])('the stack %s is printed as CSS', (stack, printed) => {
  expect(isFontStack(stack)).toBe(true)
  expect(cssStack(familiesOf(stack))).toBe(printed.join(', '))
})

it.each([
  [''],
  ['Arial,'],
  ['Arial; color: red'],
  ["'Arial"],
  ["Arial' } * { display: none"],
  ['url(https://example.org/a.woff2)'],
  ['</style><script>'],
  ['A\\41'],
  ['Arial,\nGeorgia;'],
  [`Arial${' '.repeat(400)}`],
  [`${'A    ,'.repeat(60)}!`],
])('%j is no stack', (stack) => {
  expect(isFontStack(stack)).toBe(false)
})
