/** Letters of a sample. */
export const sampleLength = 16

/** Bits that tell which samples a text may hold: eight megabytes, whatever the text’s length. */
const bits = 2 ** 26

const base = 0x01000193

/** `base` to the power of the places that a letter is shifted before it leaves the sample. */
const highest = Array.from({ length: sampleLength - 1 }).reduce<number>((power) => Math.imul(power, base), 1)

const hash = (text: string): number => {
  let value = 0
  for (let at = 0; at < sampleLength; at += 1) value = (Math.imul(value, base) + text.charCodeAt(at)) | 0
  return value
}

/** The two bits of a hash: both are set by chance for one in hundreds of samples of a long text. */
const slots = (value: number): readonly [number, number] => {
  const other = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return [(value ^ (value >>> 13)) & (bits - 1), (other ^ (other >>> 12)) & (bits - 1)]
}

/**
 * Makes a function that tells whether a text may hold a sample: “no” is certain, and costs nothing (a Bloom filter over a
 * rolling hash). A page may be asked for ten thousand texts that it does not hold; to search it for each would take minutes.
 */
export const createSampleIndex = (text: string): ((sample: string) => boolean) => {
  const seen = new Uint8Array(bits / 8)
  let value = text.length < sampleLength ? 0 : hash(text)
  for (let end = sampleLength; end <= text.length; end += 1) {
    for (const at of slots(value)) seen[at >> 3] = (seen[at >> 3] ?? 0) | (1 << (at & 7))
    const leaving = Math.imul(text.charCodeAt(end - sampleLength), highest)
    value = (Math.imul((value - leaving) | 0, base) + text.charCodeAt(end)) | 0
  }
  return (sample) =>
    sample.length < sampleLength ||
    slots(hash(sample)).every((at) => ((seen[at >> 3] ?? 0) & (1 << (at & 7))) !== 0)
}
