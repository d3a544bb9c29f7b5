/** A part of a WebP (RFC 9649, section 2.3). */
export interface Chunk {
  readonly name: string
  /** Of its content. */
  readonly start: number
  readonly end: number
}

/** The chunks from a place on; the last may be cut short. */
export const chunksOf = (bytes: Uint8Array, from: number): Chunk[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  for (let at = from; at + 8 <= bytes.length; ) {
    const start = at + 8
    const end = Math.min(bytes.length, start + view.getUint32(at + 4, true))
    chunks.push({ name: String.fromCharCode(...bytes.subarray(at, at + 4)), start, end })
    at = end + ((end - start) % 2)
  }
  return chunks
}

/** The chunks of the first frame of an animation; those of the whole where nothing moves. */
export const frameChunks = (bytes: Uint8Array): Chunk[] => {
  const chunks = chunksOf(bytes, 12)
  const frame = chunks.find(({ name }) => name === 'ANMF')
  return frame === undefined ? chunks : chunksOf(bytes.subarray(0, frame.end), frame.start + 16)
}

/** Whether the pixels were coded with loss, as those of photos are. */
export const isLossyWebp = (bytes: Uint8Array): boolean =>
  frameChunks(bytes).some(({ name }) => name === 'VP8 ')
