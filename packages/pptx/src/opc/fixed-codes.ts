/** Codes of DEFLATE by what they stand for: their bits, the first to be written the lowest, and how many. */
export interface Codes {
  readonly bits: Uint16Array
  readonly counts: Uint8Array
}

/** The fixed code of a byte, of the end of a block (256), and of the first part of a length (RFC 1951, 3.2.6). */
const symbolCode = (symbol: number): [code: number, count: number] => {
  if (symbol < 144) return [0x30 + symbol, 8]
  if (symbol < 256) return [0x190 + symbol - 144, 9]
  return symbol < 280 ? [symbol - 256, 7] : [0xc0 + symbol - 280, 8]
}

/** Huffman codes begin with their highest bit, all other numbers with their lowest (3.1.1). */
const reversed = (code: number, count: number): number => {
  let bits = 0
  for (let bit = 0; bit < count; bit += 1) bits |= ((code >> bit) & 1) << (count - 1 - bit)
  return bits
}

const tabulated = (size: number, codeOf: (value: number) => [code: number, count: number]): Codes => {
  const codes = Array.from({ length: size }, (_, value) => codeOf(value))
  return {
    bits: Uint16Array.from(codes, ([bits]) => bits),
    counts: Uint8Array.from(codes, ([, count]) => count),
  }
}

const symbol = (value: number): [code: number, count: number] => {
  const [code, count] = symbolCode(value)
  return [reversed(code, count), count]
}

/** Of bytes. */
export const byteCodes: Codes = tabulated(256, symbol)

/** How many lengths a code stands for, as a number of further bits, from 3 on: 258 has one of its own (3.2.5). */
const lengthExtras = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5]

/** Of lengths, the further bits among them. */
export const lengthCodes: Codes = tabulated(259, (length) => {
  if (length === 258) return symbol(285)
  let first = 3
  let index = 0
  for (; length >= first + (1 << (lengthExtras[index] ?? 0)); index += 1)
    first += 1 << (lengthExtras[index] ?? 0)
  const [bits, count] = symbol(257 + index)
  return [bits | ((length - first) << count), count + (lengthExtras[index] ?? 0)]
})

/** Of the first part of distances. */
export const distanceBits: Uint8Array = Uint8Array.from({ length: 30 }, (_, code) => reversed(code, 5))
