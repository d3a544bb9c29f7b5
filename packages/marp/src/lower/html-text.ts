import { decodeNamedCharacterReference } from 'decode-named-character-reference'

const comment = /<!--[\s\S]*?(?:-->|$)/g
/** Elements whose content is not for reading. */
const unread = /<(script|style|template)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi
const image = /<img\b[^<>]*?\balt\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))[^<>]*>/gi
/** Tags that begin or end a line. */
const lineTag =
  /<\/?(?:p|div|br|hr|li|ul|ol|dl|dt|dd|h[1-6]|blockquote|figure|figcaption|details|summary|pre|table|tr|caption|section|article|aside|header|footer)\b[^<>]*>/gi
/** Tags that end a cell. */
const cellTag = /<\/(?:td|th)\s*>/gi
const tag = /<\/?[a-z][^<>]*>/gi
const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi

const decode = (whole: string, decimal?: string, hex?: string, name?: string): string => {
  if (name !== undefined) return decodeNamedCharacterReference(name) || whole
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : whole
}

/** The lines of text that raw HTML shows; images speak by their alternative text. */
export const htmlLines = (html: string): string[] =>
  html
    .replace(comment, '')
    .replace(unread, '')
    .replace(image, (_, double?: string, single?: string, bare?: string) => double ?? single ?? bare ?? '')
    .replace(lineTag, '\n')
    .replace(cellTag, ' ')
    .replace(tag, '')
    .replace(reference, decode)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
