/** A file’s text, or why it is none. */
export type DecodedPage = { readonly text: string } | { readonly problem: string }

/** Bytes in which browsers look for `<meta charset>` (WHATWG HTML, prescan). */
const prescanned = 1024

/**
 * Decodes a page, or a file of JSON-LD, as browsers do: by its byte order mark, by `<meta charset>`, as UTF-8, and as
 * windows-1252 if it is not that. The mark is no part of the text.
 */
export const decodePage = (bytes: Uint8Array): DecodedPage => {
  const marked = markOf(bytes)
  if (marked !== undefined) return decode(bytes, marked)
  const declared = declaredEncoding(bytes)
  if (bytes.subarray(0, prescanned).includes(0)) {
    const wide = ['utf-16le', 'utf-16be'].find((_, odd) => bytes[1 - odd] === 0 && bytes[odd] !== 0)
    return wide === undefined ? { problem: 'it is not text' } : decode(bytes, wide)
  }
  // A declaration that could be read is in no wide encoding, whatever it says.
  if (declared !== undefined) return decode(bytes, /^utf-?16|^ucs-2/i.test(declared) ? 'utf-8' : declared)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return decode(bytes, 'windows-1252')
  }
}

/** The encoding that a page’s `<meta charset>` names, as written. */
export const declaredEncoding = (bytes: Uint8Array): string | undefined => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, prescanned))
  return /<meta[^>]{1,300}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1]
}

const marks: readonly [encoding: string, mark: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const markOf = (bytes: Uint8Array): string | undefined =>
  marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0]

const decode = (bytes: Uint8Array, label: string): DecodedPage => {
  try {
    return { text: new TextDecoder(label).decode(bytes) }
  } catch {
    return { text: new TextDecoder().decode(bytes) }
  }
}
