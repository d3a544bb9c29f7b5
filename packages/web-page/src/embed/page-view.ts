import { declaredEncoding } from '../page/decode-page.ts'

/**
 * The bytes of a page as a text in which every byte, or pair of bytes, is one character, so that offsets lead back to
 * them. Markup is ASCII in every encoding that pages are in.
 */
export interface PageView {
  readonly text: string
  /** Bytes of a character, and bytes of the mark before the first. */
  readonly unit: 1 | 2
  readonly skipped: number
  /** Whether only ASCII can be put in safely. */
  readonly asciiOnly: boolean
  /** A text as it stands in the view of such a page. */
  inPage(text: string): string
  /** A part of the view as bytes. */
  encode(text: string): Uint8Array
}

/** Sees a page’s bytes as text. */
export const viewPage = (bytes: Uint8Array): PageView => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return wide(buffer, (units) => units)
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return wide(buffer, (units) => Buffer.from(units).swap16())
  const skipped = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? 3 : 0
  return {
    text: buffer.toString('latin1', skipped),
    unit: 1,
    skipped,
    asciiOnly: skipped === 0 && !/^utf-?8$/i.test(declaredEncoding(bytes) ?? ''),
    inPage: (text) => Buffer.from(text, 'utf8').toString('latin1'),
    encode: (text) => Buffer.from(text, 'latin1'),
  }
}

const wide = (buffer: Buffer, order: (units: Buffer) => Buffer): PageView => {
  const length = (buffer.length - 2) & ~1
  const units = buffer.subarray(2, 2 + length)
  return {
    text: order(units).toString('utf16le'),
    unit: 2,
    skipped: 2,
    asciiOnly: false,
    inPage: (text) => text,
    encode: (text) => order(Buffer.from(text, 'utf16le')),
  }
}
