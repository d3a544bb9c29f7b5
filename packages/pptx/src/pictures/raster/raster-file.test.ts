import { describe, expect, it } from 'vitest'
import { readBitmap } from '../../../fixtures/pictures/read-bitmap.ts'
import type { Raster } from './raster.ts'
import { rasterFile } from './raster-file.ts'

/** Slopes of colour, with a sharp edge and, if wanted, a part that shows through. */
const slopes = (width: number, height: number, alpha = 255): Raster => {
  const pixels = new Uint8ClampedArray(width * height * 4)
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)]
    pixels.set(
      [(x * 255) / width, (y * 255) / height, x > width / 2 ? 200 : 20, y % 2 === 0 ? 255 : alpha],
      at * 4,
    )
  }
  return { width, height, pixels }
}

const mediaTypes = { png: 'image/png', jpeg: 'image/jpeg' } as const

const meanDifference = async (raster: Raster, lossy: boolean): Promise<number> => {
  const { bytes, extension } = rasterFile(raster, lossy)
  if (extension !== 'png' && extension !== 'jpeg') throw new Error(extension)
  const read = await readBitmap(bytes, mediaTypes[extension], raster)
  return read.reduce((sum, value, at) => sum + Math.abs(value - (raster.pixels[at] ?? 0)), 0) / read.length
}

describe('rasterFile', () => {
  it.each<[string, Raster, boolean, 'png' | 'jpeg']>([
    ['a picture without loss', slopes(64, 48), false, 'png'],
    ['a photo', slopes(64, 48), true, 'jpeg'],
    ['a photo that something shows through', slopes(64, 48, 0), true, 'png'],
  ])('writes %s in the format for it', (_, raster, lossy, extension) => {
    expect(rasterFile(raster, lossy).extension).toBe(extension)
  })

  it.each([
    [1, 1],
    [7, 9],
    [64, 48],
    [200, 3],
  ])('writes PNG of %i × %i pixels that others read without a difference', async (width, height) => {
    expect(await meanDifference(slopes(width, height), false)).toBe(0)
  })

  it.each([
    [1, 1],
    [7, 9],
    [64, 48],
    [200, 3],
  ])('writes JPEG of %i × %i pixels that others read with hardly a difference', async (width, height) => {
    expect(await meanDifference(slopes(width, height), true)).toBeLessThan(2.5)
  })

  it('gives the same bytes, and so the same name, for the same pixels', () => {
    expect(rasterFile(slopes(64, 48), true)).toEqual(rasterFile(slopes(64, 48), true))
  })
})
