import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Decode, decodeAvif, decodeWebp } from './decode-raster.ts'
import { isLossyWebp } from './webp-chunks.ts'

const read = (name: string) => readFileSync(join(import.meta.dirname, '../../../fixtures/pictures', name))
const decoders: Readonly<Record<string, Decode>> = { webp: decodeWebp, avif: decodeAvif }
const decode = (name: string, bytes: Uint8Array) => decoders[name.replace(/.*\./, '')]?.(bytes)

/** The pixel at the middle of the left half, below; every picture is 24 × 16. */
const corner = (pixels: ArrayLike<number>) =>
  Array.from({ length: 4 }, (_, at) => pixels[(12 * 24 + 5) * 4 + at])

describe('decoders', () => {
  it.each([
    ['lossy.webp', [255, 0, 0, 255]],
    ['lossless.webp', [255, 0, 0, 255]],
    ['alpha.webp', [0, 255, 0, 128]],
    ['animated.webp', [0, 255, 0, 128]],
    ['picture.avif', [255, 0, 0, 255]],
  ])('read %s', async (name, expected) => {
    const raster = await decode(name, read(name))
    expect(raster).toMatchObject({ width: 24, height: 16 })
    for (const [index, value] of corner(raster?.pixels ?? []).entries())
      expect(Math.abs((value ?? 0) - (expected[index] ?? 0))).toBeLessThan(8)
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['half a file', read('lossy.webp').subarray(0, 60)],
    [
      'frames without end',
      Buffer.concat([read('animated.webp').subarray(0, 12), Buffer.from('ANMF\0\0\0\0'.repeat(5_000))]),
    ],
    ['other bytes', Buffer.from('RIFF1234WEBPVP8X'.repeat(20))],
  ])('give nothing for %s', async (_, bytes) => {
    expect(await decodeWebp(bytes)).toBeUndefined()
    expect(await decodeAvif(bytes)).toBeUndefined()
  })

  it('leave nothing in the global scope', async () => {
    await decodeWebp(read('lossy.webp'))
    expect(globalThis).not.toHaveProperty('ImageData')
  })
})

describe('isLossyWebp', () => {
  it.each([
    ['lossy.webp', true],
    ['lossless.webp', false],
    ['alpha.webp', true],
    ['animated.webp', true],
  ])('of %s is %s', (name, lossy) => {
    expect(isLossyWebp(read(name))).toBe(lossy)
  })
})
