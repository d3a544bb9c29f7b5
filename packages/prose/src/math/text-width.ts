/** Width in em of text that MathJax's font has no glyphs for: a guess, which such text is then drawn as wide as. */
export const textWidth = (text: string): number => {
  let width = 0
  for (const char of text) width += charWidth(char)
  return width
}

const charWidth = (char: string): number => {
  if (/[\p{Mark}\p{Cf}]/u.test(char)) return 0
  if (/\p{Extended_Pictographic}/u.test(char)) return 1.1
  if (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]|[\u{20000}-\u{3fffd}]/u.test(char))
    return 0.9
  return 0.55
}
