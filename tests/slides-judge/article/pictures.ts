import { createHash } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import type { Asset, AssetSource } from '@trifold/core'

/**
 * Local images of any size, which need no files: `picture-800x600.png` is a PNG of that size in one grey,
 * `drawing-300x150.svg` an SVG.
 */
export const pictures: AssetSource = {
  read: (url) => pictureOf(url) ?? { problem: 'missing', message: 'the name of a picture says no size' },
}

export const pictureOf = (url: string): Asset | undefined => {
  const [, width = '', height = '', kind] = /^\w+-(\d+)x(\d+)\.(png|svg)$/.exec(url) ?? []
  if (kind === undefined) return undefined
  const size = { width: Number(width), height: Number(height) }
  const bytes = kind === 'png' ? png(size.width, size.height) : svg(size.width, size.height)
  const mediaType = kind === 'png' ? 'image/png' : 'image/svg+xml'
  return { url, bytes, mediaType, ...size, hash: createHash('sha256').update(bytes).digest('hex') }
}

const svg = (width: number, height: number): Uint8Array =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#999"/></svg>`,
  )

const png = (width: number, height: number): Uint8Array => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // One bit a pixel, grey, no interlacing.
  header[8] = 1
  const rows = Buffer.alloc((Math.ceil(width / 8) + 1) * height)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named) >>> 0)
  return Buffer.concat([length, named, sum])
}
