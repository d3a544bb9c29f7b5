import { crc32, inflateRawSync } from 'node:zlib'
import { deflated } from './deflated.ts'

/** Bytes as a zip holds them. */
export interface Packed {
  /** As they are, or by DEFLATE: numbers of the zip format (APPNOTE 4.4.5). */
  readonly method: 0 | 8
  readonly bytes: Uint8Array
  /** Of what they stand for: how many bytes, and their checksum. */
  readonly size: number
  readonly checksum: number
}

/** Packs text and vector pictures; bitmaps are packed already. */
export const pack = (content: string | Uint8Array, isPacked = false): Packed => {
  const plain = encode(content)
  return {
    method: isPacked ? 0 : 8,
    bytes: isPacked ? plain : deflated(plain),
    size: plain.length,
    checksum: crc32(plain),
  }
}

/**
 * Packs what is the same in many packages but for some words: all around them is packed once. The words, which are few,
 * come between two pieces as they are, in a stored block (RFC 1951, 3.2.4).
 */
export const packAround = (pieces: readonly string[]): ((words: string) => Packed) => {
  if (pieces.length === 1) {
    const packed = pack(pieces.join(''))
    return () => packed
  }
  const plain = pieces.map(encode)
  const last = plain.length - 1
  const packed = plain.flatMap((piece, index) => (index < last ? open(piece) : deflated(piece)) ?? [])
  if (packed.length < plain.length) return (words) => pack(pieces.join(words))
  // A checksum goes on from that of all before it.
  const first = crc32(plain[0] ?? none)
  return (words) => {
    const inside = encode(words)
    const between = Uint8Array.of(0, ...lengths(inside.length), ...inside)
    const rest = plain.slice(1)
    return {
      method: 8,
      bytes: Buffer.concat(packed.flatMap((piece, index) => (index === 0 ? [piece] : [between, piece]))),
      size: plain.reduce((sum, { length }) => sum + length, rest.length * inside.length),
      checksum: rest.reduce((sum, piece) => crc32(piece, crc32(inside, sum)), first),
    }
  }
}

const none = new Uint8Array()

const encode = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : content

/** An empty stored block, without the three bits at its beginning. */
const gap = [0, 0, 255, 255]
/** The last block of a stream: one byte, stored. */
const end = [1, 1, 0, 254, 255, 120]

/**
 * Packed so that more may follow: one block that is not said to be the last, and an empty one, which ends with a whole
 * byte. Undefined where the packer made several blocks.
 */
const open = (plain: Uint8Array): Uint8Array | undefined => {
  const block = Buffer.from(deflated(plain))
  block.writeUInt8(block.readUInt8() & ~1)
  // Nobody says where in its last byte the block ends: the bits of the next may need another.
  return [gap, [0, ...gap]]
    .map((after) => Buffer.concat([block, Uint8Array.from(after)]))
    .find((bytes) => holds(Buffer.concat([bytes, Uint8Array.from(end)]), plain))
}

/** Whether a stream unpacks to what was packed and the byte of the last block. */
const holds = (packed: Uint8Array, plain: Uint8Array): boolean => {
  try {
    return Buffer.concat([plain, Uint8Array.of(120)]).equals(inflateRawSync(packed))
  } catch {
    return false
  }
}

/** The length of a stored block and its complement, 16 bits each, the lower byte first. */
const lengths = (length: number): number[] =>
  [length, ~length].flatMap((value) => [value & 255, (value >> 8) & 255])
