import { contrastOf } from '@trifold/prose'
import { expect, it } from 'vitest'
import { mix, nearestReadable } from './nearest-colour.ts'

it.each([
  ['#777777', '#FFFFFF', '#767676'],
  ['#1B5AA8', '#FFFFFF', '#1B5AA8'],
  ['#FFCC00', '#FFFFFF', undefined],
  ['#203050', '#101010', undefined],
])('near %s there is a colour that can be read on %s', (colour, ground, expected) => {
  const found = nearestReadable(colour, [ground], 4.5) ?? ''
  expect(found).toMatch(/^#[0-9A-F]{6}$/)
  expect(contrastOf(found, ground)).toBeGreaterThanOrEqual(4.5)
  if (expected !== undefined) expect(found).toBe(expected)
})

it('the colour found keeps its hue and is as near as can be', () => {
  // 4.5:1 on white is where this orange has darkened, not black.
  expect(contrastOf(nearestReadable('#FF8800', ['#FFFFFF'], 4.5) ?? '', '#FFFFFF')).toBeLessThan(4.7)
})

it('no colour can be read on black and on white at once', () => {
  expect(nearestReadable('#FF0000', ['#000000', '#FFFFFF'], 5)).toBeUndefined()
})

it.each(['#000000', '#FFFFFF', '#12AB9F', '#FE0102', '#808080'])(
  '%s mixed with none of another stays',
  (colour) => {
    expect(mix(colour, '#123456', 0)).toBe(colour)
    expect(mix('#123456', colour, 1)).toBe(colour)
  },
)
