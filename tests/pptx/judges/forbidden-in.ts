/** The first character of a part that XML 1.0 (section 2.2) forbids, as itself or by its number; in hexadecimal. */
export const forbiddenIn = (text: string): string | undefined => {
  for (const [, hex, decimal] of text.matchAll(/&#(?:x([0-9a-f]+)|(\d+));/gi)) {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    if (!isAllowed(code)) return code.toString(16)
  }
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (!isAllowed(code)) return code.toString(16)
  }
  return undefined
}

const isAllowed = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff)
