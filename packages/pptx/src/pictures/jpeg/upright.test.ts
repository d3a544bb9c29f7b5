import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { upright } from './upright.ts'

const turned = readFileSync(join(import.meta.dirname, '../../../fixtures/pictures/turned.jpeg'))

/** Where the value of Orientation stands in the fixture. */
const place = turned.indexOf(Buffer.from([0x01, 0x12, 0x00, 0x03, 0, 0, 0, 1, 0, 6])) + 9

const withOrientation = (value: number): Buffer => {
  const bytes = Buffer.from(turned)
  bytes[place] = value
  return bytes
}

describe('upright', () => {
  it.each([
    [2, { mirrored: true, degrees: 0 }],
    [3, { mirrored: false, degrees: 180 }],
    [6, { mirrored: false, degrees: 90 }],
    [7, { mirrored: true, degrees: 90 }],
  ])('takes the orientation %i out of a JPEG and tells the turn', (value, turn) => {
    const { bytes, turn: told } = upright(withOrientation(value))
    expect(told).toEqual(turn)
    expect(bytes[place]).toBe(1)
    expect(upright(bytes)).toEqual({ bytes })
  })

  it('leaves the bytes that it is given as they are', () => {
    const before = Buffer.from(turned)
    upright(turned)
    expect(turned.equals(before)).toBe(true)
  })

  it.each([
    ['an orientation that there is not', withOrientation(9)],
    ['nothing', new Uint8Array()],
    ['another format', Buffer.from('\x89PNG\r\n\x1a\n')],
    ['a JPEG that ends within its Exif', turned.subarray(0, place)],
    ['a segment without a length', Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0, 0, 0])],
  ])('leaves %s', (_, bytes) => {
    expect(upright(bytes)).toEqual({ bytes })
  })
})
