import { expect, it } from 'vitest'
import type { BeatCard } from '../slot.ts'
import { balanceBeats } from './balance-beats.ts'

const pages = (...counts: number[]): BeatCard[][] => {
  let number = 0
  return counts.map((count) =>
    Array.from({ length: count }, () => {
      number += 1
      return { id: `b${number}`, number, name: [], blocks: [], turn: false }
    }),
  )
}

it.each<[string, number[], number[]]>([
  ['two pages, the last with one', [6, 1], [4, 3]],
  ['three pages, the last with one', [4, 4, 1], [3, 3, 3]],
  ['a last page with two', [6, 2], [6, 2]],
  ['pages that have none to give', [2, 1], [2, 1]],
  ['a single page', [1], [1]],
])('%s', (_, counts, expected) => {
  const balanced = balanceBeats(pages(...counts), () => true)
  expect(balanced.map(({ length }) => length)).toEqual(expected)
  expect(balanced.flat()).toEqual(pages(...counts).flat())
})

it('leaves pages as they are where even ones have no room', () => {
  expect(balanceBeats(pages(6, 1), (beats) => beats.length > 3)).toEqual(pages(6, 1))
})
