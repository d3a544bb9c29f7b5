/** Advance widths of Arial (and Arimo, Liberation Sans, Helvetica), U+0020 to U+007E, in thousandths of an em. */
const ascii = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
]

/** Upper bounds for what the table does not list: the first pattern that matches counts. */
const classes: readonly (readonly [RegExp, number])[] = [
  [/\p{Cf}|\p{Mn}|\p{Me}|\p{Variation_Selector}/u, 0],
  [/\p{Emoji_Presentation}|\p{Extended_Pictographic}/u, 1.4],
  [/[\u2018\u2019\u201a\u2022\u00b7\u2010\u2011]/u, 0.36],
  [/[\u201c\u201d\u201e\u00ab\u00bb\u2013]/u, 0.56],
  [
    /[\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u,
    1,
  ],
  [/[\u{1f000}-\u{1faff}\u{20000}-\u{3ffff}]/u, 1.4],
  [/[\u00c0-\u024f\u1e00-\u1eff]/u, 0.68],
  [/[\u0370-\u03ff\u0590-\u06ff\u0750-\u077f]/u, 0.72],
  [/[\u0400-\u052f]/u, 0.76],
]

/** Width of one code point in em of the text face, never less than it is in Arial. */
export const charWidth = (char: string): number => {
  const code = char.codePointAt(0) ?? 0
  if (code >= 0x20 && code <= 0x7e) return (ascii[code - 0x20] ?? 1000) / 1000
  if (code < 0x20) return 0
  return classes.find(([pattern]) => pattern.test(char))?.[1] ?? 1
}

/** Width of one code point in the code face, in em: wide scripts take two cells. */
export const codeCharWidth = (char: string): number => {
  const code = char.codePointAt(0) ?? 0
  if (code >= 0x20 && code <= 0x7e) return 0.601
  return code === 0x09 ? 1.21 : Math.max(0.601, charWidth(char))
}
