import { limits, type Position } from '@trifold/core'
import type { Report } from './report.ts'

/**
 * The text of an article's bytes: UTF-8, a byte order mark dropped, every line ending a `\n`. Bytes that are not
 * UTF-8 are an error; control characters become U+FFFD, as CommonMark asks of NUL (section 2.3), with a warning.
 * Undefined when the article is over the limit.
 */
export const decode = (bytes: Uint8Array, report: Report): string | undefined => {
  if (bytes.length > limits.articleBytes) {
    report(undefined, {
      code: 'article-size',
      severity: 'error',
      message: `The article has more than ${limits.articleBytes / 1024 ** 2} MiB, which is the limit.`,
      help: 'Split it into several articles, or move embedded data into files of its own.',
    })
    return undefined
  }
  const valid = decodeUtf8(bytes)
  if (valid === undefined) reportEncoding(bytes, report)
  const text = (valid ?? new TextDecoder('utf-8').decode(bytes)).replace(/\r\n?/g, '\n')
  return replaceControls(text, isUtf16(bytes) ? () => {} : report)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g

const replaceControls = (text: string, report: Report): string => {
  const first = text.search(control)
  if (first === -1) return text
  const before = text.slice(0, first).split('\n')
  const code = text.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0')
  report(placeAt(before.length, (before.at(-1) ?? '').length + 1), {
    code: 'text-printable',
    severity: 'warning',
    message: `The file holds control characters (the first is U+${code}); each is replaced by U+FFFD (�).`,
    help: 'Delete them in the source.',
  })
  return text.replace(control, '\uFFFD')
}

const reportEncoding = (bytes: Uint8Array, report: Report): void => {
  const utf16 = isUtf16(bytes)
  report(utf16 ? undefined : firstInvalid(bytes), {
    code: 'text-utf8',
    severity: 'error',
    message: utf16
      ? 'The file is UTF-16; expected UTF-8.'
      : 'Here stands a byte that is not UTF-8; expected UTF-8 throughout.',
    help: 'Save the file with the encoding UTF-8.',
  })
}

/** By its byte order mark. Half of its bytes look like control characters. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/** Undefined where one of the bytes is not UTF-8. */
const decodeUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** A line feed is never part of a longer UTF-8 sequence, so lines can be tried one by one. */
const firstInvalid = (bytes: Uint8Array): Position | undefined => {
  let start = 0
  for (let line = 1; start <= bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed === -1 ? bytes.length : feed
    const slice = bytes.subarray(start, end)
    if (decodeUtf8(slice) === undefined) {
      return placeAt(line, new TextDecoder('utf-8').decode(slice).indexOf('\uFFFD') + 1)
    }
    start = end + 1
  }
  return undefined
}

const placeAt = (line: number, column: number): Position => ({
  start: { line, column },
  end: { line, column: column + 1 },
})
