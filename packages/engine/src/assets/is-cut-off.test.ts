import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { imageInfo } from './image-info.ts'
import { isCutOff } from './is-cut-off.ts'

const pictures = join(import.meta.dirname, '../../../pptx/fixtures/pictures')
const gif = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const images: readonly (readonly [name: string, bytes: Buffer])[] = [
  ['dot.png', Buffer.from(dot, 'base64')],
  ['dot.gif', Buffer.from(gif, 'base64')],
  ...['turned.jpeg', 'lossy.webp', 'lossless.webp', 'alpha.webp', 'animated.webp', 'picture.avif'].map(
    (name) => [name, readFileSync(join(pictures, name))] as const,
  ),
]

describe.each(images)('%s', (name, bytes) => {
  const mediaType = imageInfo(bytes)?.mediaType ?? 'image/svg+xml'

  it('is whole, whatever stands behind it', () => {
    expect(isCutOff(bytes, mediaType)).toBe(false)
    expect(isCutOff(Buffer.concat([bytes, Buffer.alloc(99)]), mediaType)).toBe(false)
  })

  it('is cut off at any place before its end', () => {
    // A GIF may lack its last byte.
    const most = name.endsWith('.gif') ? bytes.length - 2 : bytes.length - 1
    const parts = Array.from({ length: 40 }, (_, index) => Math.floor((most * (index + 1)) / 40))
    expect(parts.filter((length) => !isCutOff(bytes.subarray(0, length), mediaType))).toEqual([])
  })
})

it('a PNG whose size was changed is not as it was written', () => {
  const bytes = Buffer.from(dot, 'base64')
  bytes.writeUInt32BE(4000, 16)
  expect(isCutOff(bytes, 'image/png')).toBe(true)
})
