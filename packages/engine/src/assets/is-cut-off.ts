import { crc32 } from 'node:zlib'
import type { Asset } from '@trifold/core'

/**
 * Whether the bytes of an image end before the image does, or are other than they were when it was written, as far as its
 * container tells: nothing is decoded. What stands behind the end of an image is nobody's concern.
 */
export const isCutOff = (bytes: Uint8Array, mediaType: Asset['mediaType']): boolean => {
  const isWhole = containers[mediaType]
  // A view, not a copy.
  return isWhole !== undefined && !isWhole(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}

/** PNG, section 5.3: chunks of a length, a type, data and a sum; the last one is IEND, the first one has the size. */
const isWholePng = (bytes: Buffer): boolean => {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (end > bytes.length) return false
    if (type === 'IEND') return true
    if (type === 'IHDR' && crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4))
      return false
    at = end
  }
  return false
}

/** JPEG (ITU T.81, annex B): segments with a length up to the scans, whose data has no marker but restarts; EOI ends it. */
const isWholeJpeg = (bytes: Buffer): boolean => {
  for (let at = 2; at + 2 <= bytes.length; ) {
    if (bytes[at] !== 0xff) {
      at = bytes.indexOf(0xff, at)
      if (at < 0) return false
      continue
    }
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xd9) return true
    if (marker === 0xff) at += 1
    else if (marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2
    else if (at + 4 > bytes.length) return false
    else at += 2 + bytes.readUInt16BE(at + 2)
  }
  return false
}

/** GIF89a, section 15 onwards: blocks, each of sub-blocks that end with an empty one. Many files lack the trailer. */
const isWholeGif = (bytes: Buffer): boolean => {
  const colours = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  let at = 13 + colours(bytes[10] ?? 0)
  let images = 0
  while (at < bytes.length) {
    const kind = bytes[at]
    if (kind === 0x21) at += 2
    else if (kind === 0x2c) {
      images += 1
      at += 11 + colours(bytes[at + 9] ?? 0)
    } else break
    for (let size = bytes[at]; size !== 0; size = bytes[at]) {
      if (size === undefined) return false
      at += 1 + size
    }
    at += 1
  }
  return images > 0 && at <= bytes.length
}

/** WebP, section “RIFF file format”: the header says how long the file is. */
const isWholeWebp = (bytes: Buffer): boolean => bytes.length >= 8 && bytes.readUInt32LE(4) + 8 <= bytes.length

/** AVIF (ISO/IEC 14496-12, section 4.2): boxes of a length each; 0 means up to the end, 1 that the length follows. `mdat` has the picture. */
const isWholeAvif = (bytes: Buffer): boolean => {
  let at = 0
  let hasPicture = false
  while (at + 8 <= bytes.length) {
    hasPicture ||= bytes.toString('latin1', at + 4, at + 8) === 'mdat'
    const short = bytes.readUInt32BE(at)
    if (short === 0) return hasPicture
    if (short === 1 && at + 16 > bytes.length) return false
    const length = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short
    if (length < 8) return false
    at += length
  }
  return hasPicture && at <= bytes.length
}

const containers: Readonly<Record<Asset['mediaType'], ((bytes: Buffer) => boolean) | undefined>> = {
  'image/png': isWholePng,
  'image/jpeg': isWholeJpeg,
  'image/gif': isWholeGif,
  'image/webp': isWholeWebp,
  'image/avif': isWholeAvif,
  // Read as a whole when it is tamed.
  'image/svg+xml': undefined,
}
