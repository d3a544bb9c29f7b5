import { describe, expect, it } from 'vitest'
import { paginate } from './paginate.ts'

const pages = (count: number, height: number, extra: object = {}) =>
  paginate({
    items: Array.from({ length: count }, (_, index) => index),
    height,
    largest: 36,
    heightOf: (_, size) => size,
    gap: () => 0,
    ...extra,
  })

describe('paginate', () => {
  it('takes the largest size at which everything fits one slide', () => {
    expect(pages(4, 144)).toEqual([{ items: [0, 1, 2, 3], size: 36 }])
    expect(pages(4, 120)).toEqual([{ items: [0, 1, 2, 3], size: 28 }])
  })

  it('steps down to the floor before it splits, and splits evenly', () => {
    expect(pages(5, 100).map(({ items }) => items.length)).toEqual([5])
    expect(pages(6, 100).map(({ items }) => items.length)).toEqual([3, 3])
  })

  it('sets all slides of one block in one size', () => {
    expect(new Set(pages(9, 100).map(({ size }) => size)).size).toBe(1)
  })

  it('keeps room for what stands above the items, and to the most that a slide may have', () => {
    expect(pages(4, 100, { before: () => 60 }).map(({ items }) => items.length)).toEqual([2, 2])
    expect(pages(4, 900, { most: 3 }).map(({ items }) => items.length)).toEqual([2, 2])
  })

  it('gives an item that is too high a slide of its own, and has none for no items', () => {
    expect(pages(2, 10).map(({ items }) => items)).toEqual([[0], [1]])
    expect(pages(0, 10)).toEqual([])
  })
})
