import { describe, expect, it } from 'vitest'
import { shrink } from './shrink.ts'

const raster = (width: number, height: number, pixel: (x: number, y: number) => number[]) => ({
  width,
  height,
  pixels: Uint8ClampedArray.from(
    Array.from({ length: width * height }, (_, at) => pixel(at % width, Math.floor(at / width))).flat(),
  ),
})

describe('shrink', () => {
  it('leaves a picture as it is that is small enough', () => {
    const small = raster(3, 2, () => [1, 2, 3, 4])
    expect(shrink(small, 3)).toBe(small)
  })

  it('keeps the proportions, and a side of one pixel at least', () => {
    expect(
      shrink(
        raster(300, 200, () => [9, 9, 9, 255]),
        30,
      ),
    ).toMatchObject({ width: 30, height: 20 })
    expect(
      shrink(
        raster(300, 1, () => [9, 9, 9, 255]),
        30,
      ),
    ).toMatchObject({ width: 30, height: 1 })
  })

  it('means what it leaves out, each pixel by its part', () => {
    const stripes = raster(6, 6, (x) => [x % 2 === 0 ? 200 : 100, 0, 0, 255])
    expect([...shrink(stripes, 3).pixels.slice(0, 4)]).toEqual([150, 0, 0, 255])
    const thirds = raster(3, 3, (x) => [x * 90, 0, 0, 255])
    expect([...shrink(thirds, 2).pixels.slice(0, 8)]).toEqual([30, 0, 0, 255, 150, 0, 0, 255])
  })

  it('takes no colour from what cannot be seen', () => {
    const half = raster(2, 2, (x) => (x === 0 ? [255, 0, 0, 255] : [0, 255, 0, 0]))
    expect([...shrink(half, 1).pixels]).toEqual([255, 0, 0, 128])
  })
})
