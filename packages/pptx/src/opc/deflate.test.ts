import { inflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { deflate } from './deflate.ts'

/** Bytes that repeat themselves, but for those where a generator of a seed says otherwise. */
const bytes = (length: number, values: number, seed = 1): Uint8Array => {
  let state = seed
  return Uint8Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647
    return state % values
  })
}

it.each([0, 1, 2, 3, 4, 5, 257, 258, 259, 515, 516, 517, 4_000, 32_768, 32_769, 70_000])(
  'packs %i bytes, however they repeat themselves, so that they unpack to themselves',
  (length) => {
    for (const values of [1, 2, 3, 90, 256]) {
      const plain = bytes(length, values)
      expect(inflateRawSync(deflate(plain)).equals(plain)).toBe(true)
    }
  },
)

it('refers to each length and distance that there is', () => {
  for (let length = 4; length <= 260; length += 1) {
    const said = bytes(length, 256, length)
    for (const between of [0, 1, 2, 3, 4, 6, 9, 14, 200, 3_000, 32_768 - length, 32_769 - length]) {
      const plain = Buffer.concat([said, new Uint8Array(between), said])
      expect(inflateRawSync(deflate(plain)).equals(plain)).toBe(true)
    }
  }
})

it('lets more follow what is not the last', () => {
  for (let length = 0; length < 40; length += 1) {
    const plain = bytes(length, 5)
    const packed = Buffer.concat([deflate(plain, false), deflate(plain, false), deflate(plain)])
    expect(inflateRawSync(packed).equals(Buffer.concat([plain, plain, plain]))).toBe(true)
  }
})

it('makes text that repeats itself a good deal smaller', () => {
  const plain = Buffer.from('<a:r><a:rPr lang="en"/><a:t>Word</a:t></a:r>'.repeat(50))
  expect(deflate(plain).length).toBeLessThan(plain.length / 10)
})
