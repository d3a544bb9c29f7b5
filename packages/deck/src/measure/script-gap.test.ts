import { expect, it } from 'vitest'
import { themes } from '../themes/built-in-themes.ts'
import { typesetsOf } from '../themes/typesets-of.ts'
import { createMeasurer } from './measurer.ts'
import { scriptGap, sideOf } from './script-gap.ts'

it.each([
  ['漢', 'wide'],
  ['ひ', 'wide'],
  ['한', 'wide'],
  ['a', 'narrow'],
  ['Ж', 'narrow'],
  ['7', 'narrow'],
  [' ', undefined],
  ['、', undefined],
  ['ع', undefined],
] as const)('knows on which side %s is', (char, side) => {
  expect(sideOf(char.codePointAt(0) ?? 0)).toBe(side)
})

it.each([
  ['漢a', 1],
  ['漢a漢', 2],
  ['漢 a', 1],
  ['漢、漢', 0],
  ['aЖ', 0],
])('counts the room at each meeting of scripts in %s', (text, meetings) => {
  const { widestLine } = createMeasurer(...typesetsOf(themes.default))
  const apart = [...text].reduce((sum, char) => sum + widestLine([{ text: char }]), 0)
  expect(widestLine([{ text }])).toBeCloseTo(apart + meetings * scriptGap, 1)
})

it('counts it between two runs, too', () => {
  const { widestLine } = createMeasurer(...typesetsOf(themes.default))
  const together = widestLine([{ text: '漢' }, { text: 'a', bold: true }])
  const alone = widestLine([{ text: '漢' }]) + widestLine([{ text: 'a', bold: true }])
  expect(together).toBeCloseTo(alone + scriptGap, 5)
})
