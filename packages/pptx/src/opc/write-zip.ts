import type { Packed } from './packed.ts'

/** A file of a zip. */
export interface ZipEntry {
  /** With / between folders. */
  readonly name: string
  readonly packed: Packed
}

/** A zip (APPNOTE 6.3) of files in the order given, all of one date. */
export const writeZip = (entries: readonly ZipEntry[]): Uint8Array => {
  const chunks: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  let directorySize = 0
  for (const { name, packed } of entries) {
    const file = Buffer.from(name)
    const fields = fieldsOf(file, name, packed)
    const local = Buffer.concat([Buffer.of(0x50, 0x4b, 3, 4), fields, file])
    const central = Buffer.concat([Buffer.of(0x50, 0x4b, 1, 2, 20, 0), fields, tailOf(offset), file])
    chunks.push(local, packed.bytes)
    directory.push(central)
    offset += local.length + packed.bytes.length
    directorySize += central.length
  }
  return Buffer.concat([...chunks, ...directory, endOf(entries.length, directorySize, offset)])
}

/** The earliest moment that a zip can name, which is written as local time: 1 January 1980, at midnight. */
const date = 0x0021_0000

/** What is said of a file both before it and in the directory (4.3.7, 4.3.12). */
const fieldsOf = (file: Buffer, name: string, { method, bytes, size, checksum }: Packed): Buffer => {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  // That the name is UTF-8, where it matters.
  fields.writeUInt16LE(file.length === name.length ? 0 : 0x0800, 2)
  fields.writeUInt16LE(method, 4)
  fields.writeUInt32LE(date, 6)
  fields.writeUInt32LE(checksum, 10)
  fields.writeUInt32LE(bytes.length, 14)
  fields.writeUInt32LE(size, 18)
  fields.writeUInt16LE(file.length, 22)
  return fields
}

/** What the directory says further of a file: neither comment nor attributes, and where it stands. */
const tailOf = (offset: number): Buffer => {
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(offset, 10)
  return tail
}

/** The end of the directory (4.3.16). */
const endOf = (count: number, size: number, offset: number): Buffer => {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x0605_4b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
