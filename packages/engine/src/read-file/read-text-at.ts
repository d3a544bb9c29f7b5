import { readPlainFile } from './read-plain-file.ts'

/** The most bytes of a record of ours; of ten thousand articles it has some 30 MB. */
const most = 512 * 2 ** 20

/** The text of a file of ours; empty if there is none, or something else in its place. */
export const readTextAt = (path: string): string => readBytesAt(path).toString('utf8')

/** The bytes of a file of ours; none if there is none, or something else in its place. */
export const readBytesAt = (path: string): Buffer => {
  try {
    const found = readPlainFile(path, { most })
    if ('problem' in found) return Buffer.alloc(0)
    const { buffer, byteOffset, length } = found.bytes
    return Buffer.from(buffer, byteOffset, length)
  } catch {
    return Buffer.alloc(0)
  }
}
