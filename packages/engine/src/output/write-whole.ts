import { closeSync, fstatSync, fsyncSync, openSync, renameSync, rmSync, type Stats, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { codeOf, EngineError } from '../errors.ts'
import { makeFolder } from './make-folder.ts'

/** A file's whole new content. */
export interface Content {
  readonly path: string
  readonly content: string | Uint8Array
}

/**
 * Writes a file so that at every moment it is there whole, as it was or as it will be, even if the machine loses power: a
 * temporary is written and flushed to the disk, then takes the file's place. (Own code, since write-file-atomic does not
 * notice a write that a full disk cut short, and its temporaries stand among the outputs.)
 *
 * @param temporary A path on the same file system, in a folder that is made if need be.
 * @throws EngineError with the file system's error as its cause; the temporary is gone then.
 */
export const writeWhole = ({ path, content }: Content, temporary: string): void => {
  stage({ path, content }, temporary, { flush: true })
  settle(path, temporary)
}

/**
 * First half of {@link writeWhole}: the new content is there, beside the old.
 *
 * @param flush Whether it is on the disk, too. Waiting for the disk costs more than making an output, which can be made again.
 * @returns What the system knows of the file.
 */
export const stage = (
  { path, content }: Content,
  temporary: string,
  { flush }: { readonly flush: boolean },
): Stats => {
  try {
    const file = create(temporary)
    try {
      writeAll(file, typeof content === 'string' ? Buffer.from(content) : content)
      if (flush) fsyncSync(file)
      return fstatSync(file)
    } finally {
      closeSync(file)
    }
  } catch (cause) {
    return giveUp(path, temporary, cause)
  }
}

/** Second half of {@link writeWhole}: the new content takes the old one's place. */
export const settle = (path: string, temporary: string): void => {
  try {
    unlessMissing(
      () => renameSync(temporary, path),
      () => makeFolder(dirname(path)),
    )
  } catch (cause) {
    giveUp(path, temporary, cause)
  }
}

const create = (path: string): number =>
  unlessMissing(
    () => openSync(path, 'w'),
    () => makeFolder(dirname(path)),
  )

/** Does something again, after its folder was made, if it fails since there is none. */
const unlessMissing = <Value>(act: () => Value, makeMissing: () => void): Value => {
  try {
    return act()
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    makeMissing()
    return act()
  }
}

/** The system may take less than it is given; of a full disk it tells at the next call. */
const writeAll = (file: number, bytes: Uint8Array): void => {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
}

const giveUp = (path: string, temporary: string, cause: unknown): never => {
  rmSync(temporary, { force: true })
  throw new EngineError(`cannot write ${path}`, { cause })
}
