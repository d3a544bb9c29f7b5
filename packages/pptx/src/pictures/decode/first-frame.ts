import { chunksOf, frameChunks } from './webp-chunks.ts'

/**
 * The first frame of an animated WebP as a WebP that stands still, as the decoder wants it; any other bytes as they are
 * (RFC 9649, section 2.7).
 */
export const firstFrame = (bytes: Uint8Array): Uint8Array => {
  const frame = chunksOf(bytes, 12).find(({ name }) => name === 'ANMF')
  if (frame === undefined) return bytes
  const inner = frameChunks(bytes)
  const picture = inner.find(({ name }) => name === 'VP8 ' || name === 'VP8L')
  const alpha = inner.find(({ name }) => name === 'ALPH')
  if (picture === undefined) return bytes
  const chunks = [...(alpha === undefined ? [] : [alpha]), picture].map(({ start, end }) =>
    padded(bytes.subarray(start - 8, end)),
  )
  const extended =
    alpha === undefined ? [] : [extendedHeader(bytes.subarray(frame.start + 6, frame.start + 12))]
  return riff([...extended, ...chunks])
}

const padded = (chunk: Uint8Array): Uint8Array => {
  const even = new Uint8Array(chunk.length + (chunk.length % 2))
  even.set(chunk)
  return even
}

/** A VP8X chunk that says that there is alpha; `size` is the frame’s width and height less one, in 24 bits each. */
const extendedHeader = (size: Uint8Array): Uint8Array =>
  Uint8Array.of(...new TextEncoder().encode('VP8X'), 10, 0, 0, 0, 0x10, 0, 0, 0, ...size)

const riff = (chunks: readonly Uint8Array[]): Uint8Array => {
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  const bytes = new Uint8Array(12 + length)
  bytes.set(new TextEncoder().encode('RIFF'), 0)
  new DataView(bytes.buffer).setUint32(4, 4 + length, true)
  bytes.set(new TextEncoder().encode('WEBP'), 8)
  let at = 12
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
