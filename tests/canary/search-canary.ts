import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, inflateSync, unzipSync } from 'fflate'

/** Words that stand in files outside of a collection alone. */
export const canary = 'Kanarienvogel-7f3c91d2'

const bytes = Buffer.from(canary)

/** A text of some bytes that any base64 of them holds, wherever they begin among three. */
const inBase64 = [0, 1, 2].map((before) => {
  const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
  return encoded.slice(Math.ceil((before * 4) / 3), Math.floor(((before + bytes.length) * 4) / 3) - 1)
})

/** The ways in which the words may be written. */
export const spellings: Readonly<Record<string, string>> = {
  plain: canary,
  'UTF-16': Buffer.from(canary, 'utf16le').toString('latin1'),
  hexadecimal: bytes.toString('hex'),
  reversed: [...canary].reverse().join(''),
  'percent-encoded': [...bytes].map((byte) => `%${byte.toString(16)}`).join(''),
  'as references': [...bytes].map((byte) => `&#${byte};`).join(''),
  'in base64': inBase64[0] ?? '',
  'in base64, one further': inBase64[1] ?? '',
  'in base64, two further': inBase64[2] ?? '',
}

/** How deep packed data is unpacked. */
const deepest = 4

/** Whether some bytes hold the words, in any spelling or packing. */
export const holdsCanary = (content: Uint8Array, depth = 0): boolean => {
  const text = Buffer.from(content).toString('latin1')
  const lower = text.toLowerCase()
  if (
    Object.values(spellings).some(
      (spelling) => text.includes(spelling) || lower.includes(spelling.toLowerCase()),
    )
  )
    return true
  return depth < deepest && unpacked(content, text).some((inner) => holdsCanary(inner, depth + 1))
}

/** What is packed in some bytes: an archive's files, compressed data, what is written in base64. */
const unpacked = (content: Uint8Array, text: string): Uint8Array[] => [
  ...(text.startsWith('PK') ? Object.values(attempt(() => unzipSync(content)) ?? {}) : []),
  ...(text.startsWith('\u001f\u008b') ? [attempt(() => gunzipSync(content)) ?? new Uint8Array()] : []),
  ...chunksOf(content, text),
  ...[...text.matchAll(/;base64,([A-Za-z0-9+/=]{16,})/g)].map(([, data = '']) => Buffer.from(data, 'base64')),
]

/** What a PNG holds compressed. */
const chunksOf = (content: Uint8Array, text: string): Uint8Array[] =>
  [...text.matchAll(/zTXt[\0-\xff]{1,80}?\0\0/g)].flatMap(({ index, 0: whole }) => {
    const found = attempt(() => inflateSync(content.subarray(index + whole.length)))
    return found === undefined ? [] : [found]
  })

const attempt = <Value>(act: () => Value): Value | undefined => {
  try {
    return act()
  } catch {
    return undefined
  }
}

/** What is larger was put there by a test, and holds nothing. */
const largest = 2 ** 30

/** The files of a folder that hold the words, relative to it. */
export const canariesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path).size <= largest && holdsCanary(readFileSync(path)))
    .map((path) => path.slice(folder.length + 1))
