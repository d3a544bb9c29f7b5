import { inflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { pack, packAround } from './packed.ts'

/** Text that repeats itself as XML does, of a length. */
const xml = (length: number): string =>
  Array.from({ length }, (_, index) => `<a:p lvl="${index % 9}"><a:t>${index}</a:t></a:p>`)
    .join('')
    .slice(0, length)

/** Text in which nothing repeats itself, so that it is packed as several blocks. */
const noise = (length: number): string => {
  let state = 1
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647
    return String.fromCharCode(33 + (state % 90))
  }).join('')
}

it.each([0, 1, 2, 7, 30, 255, 1_000, 7_999, 27_000])(
  'puts words between pieces of %i characters',
  (length) => {
    for (let more = 0; more < 16; more += 1) {
      const pieces = [xml(length + more), xml(more), noise(more)]
      const whole = pieces.join('Fußnote &amp; more')
      const { method, bytes, size, checksum } = packAround(pieces)('Fußnote &amp; more')
      expect(inflateRawSync(bytes).toString()).toBe(whole)
      expect([method, size, checksum]).toEqual([8, pack(whole).size, pack(whole).checksum])
    }
  },
)

it('packs pieces that are too long for one block', () => {
  const pieces = [noise(60_000), 'a']
  expect(inflateRawSync(packAround(pieces)('b').bytes).toString()).toBe(pieces.join('b'))
})

it('packs what has no place for words once', () => {
  const around = packAround(['a'])
  expect(around('b')).toEqual(pack('a'))
})
