/**
 * Room in em that programs put where Chinese, Japanese or Korean text meets letters or digits of other scripts (JLREQ
 * 3.2.6 has a quarter): browsers where a style asks for it, office suites always.
 */
export const scriptGap = 0.25

/** Which side of such a meeting a character is on; undefined for what goes with the text before it, such as a space. */
export type Side = 'wide' | 'narrow' | undefined

/** The side of one character. */
export const sideOf = (codePoint: number): Side => {
  if (codePoint < 0x1100) return isNarrow(codePoint) ? 'narrow' : undefined
  return wide.some(([first, last]) => codePoint >= first && codePoint <= last) ? 'wide' : undefined
}

/** Digits, and letters of Latin, Greek and Cyrillic. */
const isNarrow = (codePoint: number): boolean =>
  (codePoint >= 0x61 && codePoint <= 0x7a) ||
  (codePoint >= 0x41 && codePoint <= 0x5a) ||
  (codePoint >= 0x30 && codePoint <= 0x39) ||
  (codePoint >= 0xc0 && codePoint <= 0x24f) ||
  (codePoint >= 0x370 && codePoint <= 0x52f)

/** Jamo, radicals, kana and what is set with them, Han, Hangul. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x11ff],
  [0x2e80, 0x2fdf],
  [0x3041, 0x33ff],
  [0x3400, 0x9fff],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
  [0xf900, 0xfaff],
  [0x20000, 0x3ffff],
]
