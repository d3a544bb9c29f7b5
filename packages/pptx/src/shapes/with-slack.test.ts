import { expect, it } from 'vitest'
import { withRoomBelow, withSlack } from './with-slack.ts'

const box = { x: 100, y: 100, width: 200, height: 50 }

it('gives text room at the side where its lines end', () => {
  expect(withSlack(box, false)).toEqual({ ...box, width: 208 })
  expect(withSlack(box, true)).toEqual({ ...box, x: 92, width: 208 })
})

it.each([
  ['far beside it', { ...box, x: 400 }, 208],
  ['near beside it', { ...box, x: 310 }, 205],
  ['next to it', { ...box, x: 300 }, 200],
  ['at its other side', { ...box, x: 0, width: 98 }, 208],
  ['below it', { ...box, x: 310, y: 150 }, 208],
  ['around it', { x: 0, y: 0, width: 1000, height: 500 }, 208],
])('has the room that a box leaves that is %s', (_, other, width) => {
  expect(withSlack(box, false, [other]).width).toBe(width)
})

it.each([
  ['nothing', [], 90],
  ['a box near by', [{ ...box, y: 160 }], 60],
  ['a box right below', [{ ...box, y: 150 }], 50],
  ['a box beside it', [{ ...box, x: 400 }], 90],
])('lets text reach down to %s', (_, others, height) => {
  expect(withRoomBelow(box, 700, others)).toEqual({ ...box, height })
})

it('lets no text reach below the end of the content', () => {
  expect(withRoomBelow(box, 170).height).toBe(70)
  expect(withRoomBelow(box, 120).height).toBe(50)
})
