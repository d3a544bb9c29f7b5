/** Writes codes bit by bit into bytes that grow. */
export interface BitWriter {
  /** The lowest `length` bits of a code, the highest first. */
  readonly write: (code: number, length: number) => void
  /** All that was written; the last byte is filled up with ones. */
  readonly end: () => Uint8Array
}

/** A writer of a scan: after a byte of ones stands one of zeros, so that it is taken for no marker (T.81, F.1.2.3). */
export const createBitWriter = (): BitWriter => {
  let bytes = new Uint8Array(1 << 16)
  let used = 0
  let held = 0
  let bits = 0
  const put = (byte: number): void => {
    if (used + 2 > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2)
      larger.set(bytes)
      bytes = larger
    }
    bytes[used++] = byte
    if (byte === 0xff) bytes[used++] = 0
  }
  const write = (code: number, length: number): void => {
    held = (held << length) | code
    bits += length
    while (bits >= 8) {
      bits -= 8
      put((held >>> bits) & 0xff)
    }
    held &= (1 << bits) - 1
  }
  return {
    write,
    end: () => {
      if (bits > 0) write((1 << (8 - bits)) - 1, 8 - bits)
      return bytes.slice(0, used)
    },
  }
}
