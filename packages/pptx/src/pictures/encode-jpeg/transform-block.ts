/** cos(kπ/16) for k from 1 to 7. */
const [c1, c2, c3, c4, c5, c6, c7] = [
  0.9807852804032304,
  0.9238795325112867,
  0.8314696123025452,
  Math.SQRT1_2,
  0.5555702330196022,
  0.3826834323650898,
  0.19509032201612828,
] as const

/** Transforms 8 × 8 values in place to frequencies, rows and then columns (T.81, A.3.3). */
export const transformBlock = (block: Float64Array): void => {
  for (let row = 0; row < 64; row += 8) transformLine(block, row, 1)
  for (let column = 0; column < 8; column += 1) transformLine(block, column, 8)
}

const transformLine = (block: Float64Array, start: number, step: number): void => {
  const at = (index: number): number => block[start + index * step] ?? 0
  const put = (index: number, value: number): void => {
    block[start + index * step] = value / 2
  }
  const [s07, s16, s25, s34] = [at(0) + at(7), at(1) + at(6), at(2) + at(5), at(3) + at(4)]
  const [d07, d16, d25, d34] = [at(0) - at(7), at(1) - at(6), at(2) - at(5), at(3) - at(4)]
  put(0, (s07 + s16 + s25 + s34) * c4)
  put(4, (s07 - s16 - s25 + s34) * c4)
  put(2, (s07 - s34) * c2 + (s16 - s25) * c6)
  put(6, (s07 - s34) * c6 - (s16 - s25) * c2)
  put(1, d07 * c1 + d16 * c3 + d25 * c5 + d34 * c7)
  put(3, d07 * c3 - d16 * c7 - d25 * c1 - d34 * c5)
  put(5, d07 * c5 - d16 * c1 + d25 * c7 + d34 * c3)
  put(7, d07 * c7 - d16 * c5 + d25 * c3 - d34 * c1)
}
