import { zlibSync } from 'fflate'
import { filterRows } from './filter-rows.ts'
import { isOpaque, type Raster } from './raster.ts'

/** A PNG (ISO/IEC 15948): without alpha where nothing shows through. The same pixels give the same bytes. */
export const encodePng = (raster: Raster): Uint8Array => {
  const { width, height } = raster
  const opaque = isOpaque(raster)
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([8, opaque ? 2 : 6], 8)
  const rows = filterRows(opaque ? withoutAlpha(raster) : raster.pixels, width, opaque ? 3 : 4)
  const chunks = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]
  return concat(chunks)
}

const withoutAlpha = ({ pixels }: Raster): Uint8Array => {
  const colours = new Uint8Array((pixels.length / 4) * 3)
  for (let from = 0, to = 0; from < pixels.length; from += 4, to += 3) {
    colours[to] = pixels[from] ?? 0
    colours[to + 1] = pixels[from + 1] ?? 0
    colours[to + 2] = pixels[from + 2] ?? 0
  }
  return colours
}

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc(bytes.subarray(4, 8 + data.length)))
  return bytes
}

const concat = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** The checksum of a chunk (ISO/IEC 15948, annex D). */
const crc = (bytes: Uint8Array): number => {
  const table = crcTable()
  let sum = 0xffffffff
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}

const crcTable = (): Uint32Array =>
  Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
    return value
  })
