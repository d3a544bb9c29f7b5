/** A short hash of a text (FNV-1a, 32 bits, over UTF-16 code units), in base 36: it tells apart what shares a name. */
export const shortHash = (text: string): string => {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return (value >>> 0).toString(36).padStart(7, '0')
}
