import type { Phrasing } from '@trifold/core'
import { describe, expect, it } from 'vitest'
import type { MathBox } from './math-box.ts'
import { runsOf } from './runs.ts'

/** Every letter is half an em wide. */
const widthOf = (runs: readonly { text: string }[]) =>
  runs.reduce((sum, { text }) => sum + text.length / 2, 0)

const read = (node: Phrasing, { math, width = 40 }: { math?: MathBox; width?: number } = {}) =>
  runsOf([node], {
    face: {},
    math: () => math,
    imageBox: () => ({ width, height: 24 }),
    widthOf,
  })

describe('a formula in a line', () => {
  const formula: Phrasing = { type: 'inlineMath', value: 'a+b' }
  const box = (width: number, text = 'a + b'): MathBox => ({
    width,
    height: 1,
    depth: 0.2,
    told: { text, code: false },
  })

  it('counts as it is drawn where that is wider than what is told of it', () => {
    expect(read(formula, { math: box(4) })).toMatchObject([{ width: 4 }])
  })

  it('counts as it is told where that is wider', () => {
    expect(read(formula, { math: box(2) })).toMatchObject([{ text: 'a + b', italic: true }])
  })

  it('has lines of its own where it is wider than many a line', () => {
    expect(read(formula, { math: box(31) }).map(({ text }) => text)).toEqual(['\n', 'a + b', '\n'])
  })
})

describe('an image in a line', () => {
  const image: Phrasing = { type: 'image', url: 'a.png', alt: 'A sign' }

  it('counts as wide as it is, and as its words are in large type', () => {
    expect(read(image, { width: 200 })).toMatchObject([{ text: '', px: 200, pxHeight: 24 }])
    expect(read(image, { width: 62 })).toMatchObject([{ text: '', px: 108 }])
  })

  it('counts as its words where these are wider at any size', () => {
    expect(read(image, { width: 24 })).toMatchObject([{ text: 'A sign', pxHeight: 24 }])
  })
})
