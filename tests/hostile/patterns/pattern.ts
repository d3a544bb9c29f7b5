import type { Random } from '../../articles/random.ts'

/** An input that is meant to take long: the same for the same seed, of about as many bytes as it is asked to have. */
export type Pattern = (size: number, random: Random) => string | Uint8Array

/** A piece again and again; `piece` may depend on how often it has come. */
export const again =
  (piece: string | ((index: number) => string), end = ''): Pattern =>
  (size) => {
    const parts: string[] = []
    for (let length = end.length; length < size; ) {
      const next = typeof piece === 'string' ? piece : piece(parts.length)
      parts.push(next)
      length += Math.max(1, Buffer.byteLength(next))
    }
    return parts.join('') + end
  }

/** Half of it one piece, half of it another. */
export const halves =
  (open: string, close: string, between = 'a'): Pattern =>
  (size) => {
    const count = Math.floor(size / (open.length + close.length))
    return open.repeat(count) + between + close.repeat(count)
  }

/** Pieces in an order that the seed gives. */
export const jungle =
  (pieces: readonly string[]): Pattern =>
  (size, random) =>
    again(() => random.pick(pieces))(size, random)
