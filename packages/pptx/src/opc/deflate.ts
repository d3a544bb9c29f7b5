import { byteCodes, distanceBits, lengthCodes } from './fixed-codes.ts'

/**
 * Packs by DEFLATE (RFC 1951): the same bytes on every machine, which Node's own packer does not promise. One block of the
 * fixed codes (3.2.6), since a presentation is many small texts full of repetitions: codes of their own would take four
 * times as long to make as they take to use. What is not the last ends with a whole byte, so that more may follow.
 */
export const deflate = (plain: Uint8Array, isLast = true): Uint8Array => {
  const { write, end } = createBits(plain.length)
  const earlier = earlierPlaces(plain)
  write(isLast ? 3 : 2, 3)
  for (let at = 0; at < plain.length; ) {
    const found = findEarlier(plain, earlier, at)
    if (found === 0) {
      const byte = plain[at] ?? 0
      write(byteCodes.bits[byte] ?? 0, byteCodes.counts[byte] ?? 0)
      at += 1
    } else {
      const length = found >>> 16
      write(lengthCodes.bits[length] ?? 0, lengthCodes.counts[length] ?? 0)
      const back = found & 0xffff
      const extra = back < 4 ? 0 : 30 - Math.clz32(back)
      const code = 2 * extra + (back >> extra)
      write((distanceBits[code] ?? 0) | ((back & ((1 << extra) - 1)) << 5), 5 + extra)
      at += length
    }
  }
  write(0, 7)
  if (isLast) return end()
  // An empty stored block: its head, then its length and the complement of that, from a whole byte on (3.2.4).
  write(0, 3)
  return Buffer.concat([end(), Uint8Array.of(0, 0, 255, 255)])
}

/** Bits one after the other, the lowest of each number first (3.1.1); room for as many bytes, of nine bits each. */
const createBits = (bytes: number) => {
  const written = new Uint8Array(Math.ceil((bytes * 9) / 8) + 4)
  let size = 0
  let held = 0
  let count = 0
  return {
    /** At most 18 bits. */
    write: (value: number, bits: number): void => {
      held |= value << count
      count += bits
      while (count >= 8) {
        written[size] = held
        size += 1
        held >>>= 8
        count -= 8
      }
    },
    end: (): Uint8Array => {
      if (count > 0) written[size++] = held
      return written.subarray(0, size)
    },
  }
}

/** For each place, the one before it where the same four bytes are likely to stand; −1 where there is none. */
const earlierPlaces = (plain: Uint8Array): Int32Array => {
  const hashBits = 13
  const latest = new Int32Array(1 << hashBits).fill(-1)
  const earlier = new Int32Array(plain.length).fill(-1)
  let word = 0
  for (let end = 0; end < plain.length; end += 1) {
    word = (word >>> 8) | ((plain[end] ?? 0) << 24)
    if (end < shortest - 1) continue
    const hash = Math.imul(word, 0x9e37_79b1) >>> (32 - hashBits)
    const at = end - shortest + 1
    earlier[at] = latest[hash] ?? -1
    latest[hash] = at
  }
  return earlier
}

const shortest = 4
const longest = 258
const farthest = 32_768

/** Earlier places that are tried, and a length with which it is enough. */
const tries = 8
const enough = 64

/** What stands at a place already earlier, as length × 65,536 + distance − 1; 0 for nothing. */
const findEarlier = (plain: Uint8Array, earlier: Int32Array, at: number): number => {
  const most = Math.min(longest, plain.length - at)
  let length = shortest - 1
  let found = 0
  let before = earlier[at] ?? -1
  for (let left = tries; left > 0 && before >= 0 && at - before <= farthest; left -= 1) {
    if (plain[before + length] === plain[at + length]) {
      let same = 0
      while (same < most && plain[before + same] === plain[at + same]) same += 1
      if (same > length) {
        length = same
        found = (length << 16) | (at - before - 1)
        if (length >= enough || length === most) break
      }
    }
    before = earlier[before] ?? -1
  }
  return found
}
