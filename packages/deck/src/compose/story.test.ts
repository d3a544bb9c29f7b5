import { expect, it } from 'vitest'
import { createBuilder } from '../../test/build-article.ts'
import { createDeck } from '../create-deck.ts'
import { type Geometry, geometries } from '../geometry.ts'
import type { BeatsSlot } from '../slot.ts'

const build = createBuilder()
const happens =
  'Two friends set out at low water to reach the island and stay an hour longer than they meant to.'

/** How many beats stand on each slide of a story, and in how many columns. */
const standing = (beats: number, geometry: Geometry): [number, number][] => {
  const story = build.story(
    Array.from({ length: beats }, (_, index): [string, string] => [`Part ${index + 1}`, happens]),
  )
  const { slides } = createDeck(build.article([build.section('Told', [story])]), { geometry })
  return slides
    .flatMap(({ slots }) => Object.values(slots))
    .filter((slot): slot is BeatsSlot => slot.kind === 'beats')
    .map(({ beats: on, columns }) => [on.length, columns])
}

/** Of a template: as narrow as 4:3, with room for one row of beats. */
const low: Geometry = { ...geometries['4:3'], marginBottom: 300 }
/** So narrow that three beats have no room beside each other. */
const narrow: Geometry = { ...low, marginX: 100 }

it.each<[string, number, Geometry, [number, number][]]>([
  [
    'seven of a wide slide, on two',
    7,
    geometries['16:9'],
    [
      [4, 2],
      [3, 3],
    ],
  ],
  ['three of a low slide, on one', 3, low, [[3, 3]]],
  [
    'five of a low slide, on two',
    5,
    low,
    [
      [3, 3],
      [2, 3],
    ],
  ],
  [
    'four of a low slide, in pairs',
    4,
    low,
    [
      [2, 2],
      [2, 2],
    ],
  ],
  [
    'three of a narrow slide, the last alone',
    3,
    narrow,
    [
      [2, 2],
      [1, 2],
    ],
  ],
])('the beats of a story stand together: %s', (_, beats, geometry, expected) => {
  expect(standing(beats, geometry)).toEqual(expected)
})
