/**
 * Upper bounds, in em, for characters that a deck's faces lack: another font is taken for them, which differs between
 * machines. The first class that matches counts; 1 if none does.
 */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[\p{Cf}\p{Mn}\p{Me}\p{Variation_Selector}\p{Cc}]/u, 0],
  [/[\p{Emoji_Presentation}\p{Extended_Pictographic}]|[\u{1f000}-\u{1faff}]/u, 1.4],
  [/[\p{Script=Latin}\p{Script=Greek}]/u, 0.9],
  [/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}\p{Script=Lao}]/u, 0.75],
  [/[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}]/u, 0.95],
  // Signs and letters that fonts set wider than a square: old scripts, arrows with two heads, long dashes.
  [/[\u2e3a\u2e3b\u{12000}-\u{1254f}\u{fdfd}]/u, 3],
]

/** A cell of the code face; lines and blocks that diagrams are drawn with fill one cell in every monospaced font. */
const cell = 0.602
const drawn = /[\u2500-\u25ff\u2190-\u21ff]/u

/** Width of one character that no face of the deck has, never less than it will be. */
export const fallbackWidth = (codePoint: number, code: boolean): number => {
  const char = String.fromCodePoint(codePoint)
  if (codePoint === 0x09) return code ? 2 * cell : 0.3
  const width = classes.find(([pattern]) => pattern.test(char))?.[1] ?? 1
  if (!code || width === 0) return width
  return drawn.test(char) ? cell : Math.max(cell, width)
}
