import { expect, it } from 'vitest'
import { contrastOf } from './contrast.ts'

// The figures of WebAIM’s contrast checker.
it.each([
  ['#000000', '#FFFFFF', 21],
  ['#FFFFFF', '#FFFFFF', 1],
  ['#777777', '#FFFFFF', 4.48],
  ['#767676', '#FFFFFF', 4.54],
  ['#0000FF', '#FFFFFF', 8.59],
  ['#FF0000', '#000000', 5.25],
])('the contrast of %s and %s is %s, in either order', (a, b, ratio) => {
  expect(contrastOf(a, b)).toBeCloseTo(ratio, 2)
  expect(contrastOf(b, a)).toBe(contrastOf(a, b))
})
