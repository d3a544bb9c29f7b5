import { expect, it } from 'vitest'
import { cutTo, placesOf } from './places-of.ts'

it.each([
  ['words', 5],
  ['字と', 4],
  ['\u001B[31mred\u001B[39m', 3],
])('counts the places of %j', (text, places) => {
  expect(placesOf(text)).toBe(places)
})

it.each([
  ['some words', undefined, 'some words'],
  ['some words', 10, 'some words'],
  ['some words', 6, 'some…'],
  ['字と字と', 6, '字と…'],
  ['😀😀', 2, '…'],
])('cuts %j to %s places', (text, places, cut) => {
  expect(cutTo(text, places)).toBe(cut)
})
