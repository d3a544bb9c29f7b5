import { lstat, readFile, realpath } from 'node:fs/promises'
import { EngineError } from '../errors.ts'
import { replaceableFile, replaceFile } from '../output/replace-file.ts'
import { isWithin } from '../paths.ts'

/** A file of an author's with what was mended in it. */
export interface MendedFile {
  readonly path: string
  /** What was read. */
  readonly before: Uint8Array
  readonly after: Uint8Array
  /** Folders outside which nothing is written, whatever links lead there. */
  readonly roots: readonly string[]
}

/** What became of it: `changed` if somebody else wrote it meanwhile, `outside` if it is a link or lies behind one. */
export type Written = 'written' | 'changed' | 'outside'

/**
 * Writes a mended file as a whole, if it is still what was read.
 *
 * @throws EngineError if it cannot be written; it is as it was then.
 */
export const writeMended = async ({ path, before, after, roots }: MendedFile): Promise<Written> => {
  if (!(await isInside(path, roots))) return 'outside'
  const file = await replaceableFile(path)
  if (!Buffer.from(before).equals(await read(path))) return 'changed'
  await replaceFile(file, after)
  return 'written'
}

const read = async (path: string): Promise<Uint8Array> => {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new EngineError(`cannot read ${path}`, { cause })
  }
}

/** A link is no file of the collection: what it leads to may be anybody’s. */
const isInside = async (path: string, roots: readonly string[]): Promise<boolean> => {
  const real = await realpath(path).catch(() => undefined)
  if (real === undefined || !(await lstat(path)).isFile()) return false
  const folders = await Promise.all(roots.map((root) => realpath(root)))
  return folders.some((folder) => isWithin(folder, real))
}
