import { expect, it } from 'vitest'
import { nearestSlide } from './nearest-slide.ts'

it.each([
  ['a slide that still exists', ['a', 'b', 'c'], 'b', ['c', 'b'], 'b'],
  ['a slide with another title', ['a', 'b', 'c'], 'b', ['a', 'new', 'c'], 'new'],
  ['the first slide with another title', ['a', 'b'], 'a', ['new', 'b'], 'new'],
  ['a slide that was taken out', ['a', 'b', 'c'], 'b', ['a', 'c'], 'a'],
  ['the first slide when it was taken out', ['a', 'b', 'c'], 'a', ['b', 'c'], 'b'],
  ['the last slides when they were taken out', ['a', 'b', 'c'], 'c', ['a'], 'a'],
  ['a slide of a deck that is all new', ['a', 'b', 'c'], 'b', ['x', 'y', 'z'], 'x'],
  ['a slide that was never there', ['a'], 'q', ['x', 'y'], 'x'],
  ['a deck without slides', ['a'], 'a', [], undefined],
])('stands where %s was', (_, before, slide, now, expected) => {
  expect(nearestSlide(before, slide, now)).toBe(expected)
})
