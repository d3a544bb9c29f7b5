import { describe, expect, it } from 'vitest'
import type { Item } from '../slot.ts'
import { inTwoColumns } from './two-columns.ts'

const frame = { width: 1120, height: 460 }
const itemsOf = (count: number): Item[] =>
  Array.from({ length: count }, (_, index) => ({ id: `item-${index}`, marker: true, blocks: [] }))
/** Each item in so many lines. */
const inLines =
  (lines: number) =>
  (_: Item, size: number): number =>
    lines * size * 1.4

describe('inTwoColumns', () => {
  it('fills the first column, then the second, as large as their rows allow', () => {
    const body = inTwoColumns({ items: itemsOf(9), style: 'bullets', heightOf: inLines(1) }, frame)
    const columns = Object.values(body?.slots ?? {})
    expect(columns.map((slot) => [slot.size, slot.kind === 'items' ? slot.items.length : 0])).toEqual([
      [36, 5],
      [36, 4],
    ])
  })

  it.each([
    ['few items', 7, 1, frame],
    ['items of two lines', 9, 2, frame],
    ['more rows than there is room for', 30, 1, frame],
    ['narrow frames', 9, 1, { width: 700, height: 460 }],
  ])('leaves %s in one column', (_, count, lines, within) => {
    expect(inTwoColumns({ items: itemsOf(count), style: 'bullets', heightOf: inLines(lines) }, within)).toBe(
      undefined,
    )
  })

  it('leaves points under each other: they hang from hairlines', () => {
    expect(inTwoColumns({ items: itemsOf(9), style: 'points', heightOf: inLines(1) }, frame)).toBe(undefined)
  })
})
