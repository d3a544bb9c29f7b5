import { expect, it } from 'vitest'
import { plainLevels } from '../../test/slide-context.ts'
import type { Placeholder } from '../design/design.ts'
import { createPlaces, inheritsBox } from './places.ts'

const box = { x: 80, y: 179, width: 960, height: 461 }
const place: Placeholder = { role: 'body', idx: 1, box, levels: plainLevels, anchor: 'top' }
const text = (own: Partial<typeof box>, anchor: 'top' | 'middle' | 'bottom' = 'top') => ({
  box: { ...box, ...own },
  anchor,
})

it.each([
  ['in the same box', place, text({}), true],
  ['lower, held at the top', place, text({ height: 100 }), true],
  ['elsewhere', place, text({ y: 200, height: 100 }), false],
  ['narrower', place, text({ width: 900 }), false],
  ['higher than the place', place, text({ height: 500 }), false],
  ['held in the middle of the same box', place, text({}, 'middle'), true],
  ['held in the middle of a lower box', place, text({ height: 100 }, 'middle'), false],
  [
    'in the middle of a place held there',
    { ...place, anchor: 'middle' },
    text({ y: 379.5, height: 60 }, 'middle'),
    true,
  ],
  [
    'at the foot of a place held there',
    { ...place, anchor: 'bottom' },
    text({ y: 540, height: 100 }, 'bottom'),
    true,
  ],
] as const)('inherits or not: text %s', (_, placeholder, given, expected) => {
  expect(inheritsBox(placeholder, given, [])).toBe(expected)
})

it('does not reach into what something else takes', () => {
  const below = { x: 80, y: 400, width: 100, height: 100 }
  expect(inheritsBox(place, text({ height: 100 }), [below])).toBe(false)
  expect(inheritsBox(place, text({ height: 100 }), [{ ...below, y: 640 }])).toBe(true)
})

it('gives a place to one piece, and only to what may stand in it', () => {
  const table: Placeholder = { ...place, type: 'tbl' }
  const rule = { kind: 'shape', role: 'hairline', form: 'rectangle', colour: 'line', box } as const
  const code = { kind: 'code', slot: 'code', value: '', size: 20, lineHeight: 1.4, box } as const
  const whole = { ...code, marked: [], padding: 24, titleHeight: 0, hanging: 0, gutter: 0, lineHeights: [] }
  expect(createPlaces({ part: '', placeholders: [table] }).take(whole)).toBeUndefined()
  const places = createPlaces({ part: '', placeholders: [place] })
  expect(places.take(rule)).toBeUndefined()
  expect(places.take(whole)).toBe(place)
  expect(places.take(whole)).toBeUndefined()
})
