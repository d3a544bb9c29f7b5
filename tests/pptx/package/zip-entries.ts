/** A file as the zip's central directory tells it. */
export interface ZipEntry {
  readonly name: string
  /** Local time, as MS-DOS keeps it: `1980-01-01 00:00:00`. */
  readonly date: string
}

/** What a zip's central directory lists (APPNOTE 4.3.12). */
export const zipEntries = (bytes: Uint8Array): ZipEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: ZipEntry[] = []
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1
  if (end < 0) throw new Error('this is no zip')
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    )
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)))
    entries.push({ name, date: dosDate(view.getUint16(at + 14, true), view.getUint16(at + 12, true)) })
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return entries
}

const dosDate = (day: number, time: number): string =>
  `${1980 + (day >> 9)}-${two((day >> 5) & 15)}-${two(day & 31)} ${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}`

const two = (number: number): string => String(number).padStart(2, '0')
