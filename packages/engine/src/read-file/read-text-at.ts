import { readPlainFile } from './read-plain-file.ts'

/** The most bytes of a record of ours; of ten thousand articles it has some 30 MB. */
const most = 512 * 2 ** 20

/** The text of a file of ours; empty if there is none, or something else in its place. */
export const readTextAt = (path: string): string => {
  try {
    const found = readPlainFile(path, { most })
    return 'problem' in found ? '' : Buffer.from(found.bytes).toString('utf8')
  } catch {
    return ''
  }
}
