import type { BitWriter } from './bit-writer.ts'
import { type HuffmanTable, zigzag } from './tables.ts'

/** By value, its code and the code’s length. */
export type Codes = readonly (readonly [code: number, length: number] | undefined)[]

/** The codes of a table (T.81, annex C). */
export const codesOf = ({ lengths, values }: HuffmanTable): Codes => {
  const codes: (readonly [number, number] | undefined)[] = []
  let code = 0
  let next = 0
  for (const [index, count] of lengths.entries()) {
    for (let each = 0; each < count; each += 1) {
      codes[values[next] ?? 0] = [code, index + 1]
      code += 1
      next += 1
    }
    code *= 2
  }
  return codes
}

/** Two tables of codes, for the mean of a block and for its frequencies. */
export interface BlockCodes {
  readonly dc: Codes
  readonly ac: Codes
}

/** A run of zeros as long as a code can tell. */
const longestRun = 16

/** Writes the frequencies of a block, whole numbers row by row; `before` is the mean of the block before (T.81, F.1.2). */
export const encodeBlock = (
  block: Int32Array,
  before: number,
  { dc, ac }: BlockCodes,
  { write }: BitWriter,
): void => {
  const put = (codes: Codes, symbol: number): void => {
    const [code, length] = codes[symbol] ?? [0, 0]
    write(code, length)
  }
  const putValue = (codes: Codes, run: number, value: number): void => {
    const size = 32 - Math.clz32(Math.abs(value))
    put(codes, run * longestRun + size)
    if (size > 0) write(value > 0 ? value : value + (1 << size) - 1, size)
  }
  putValue(dc, 0, (block[0] ?? 0) - before)
  let run = 0
  for (let index = 1; index < 64; index += 1) {
    const value = block[zigzag[index] ?? 0] ?? 0
    if (value === 0) {
      run += 1
      continue
    }
    for (; run >= longestRun; run -= longestRun) put(ac, 0xf0)
    putValue(ac, run, value)
    run = 0
  }
  if (run > 0) put(ac, 0)
}
