import { chmod, chown, realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { EngineError } from '../errors.ts'
import { settle, stage } from './write-whole.ts'

/** Bits of a file's mode by which anyone may write to it. */
const writable = 0o222

/** A file of a user's that may be replaced. */
export interface ReplaceableFile {
  /** Where it really is, whatever links lead there. */
  readonly path: string
  readonly mode: number
  readonly owner: readonly [user: number, group: number]
}

/**
 * Looks whether a file of a user's can be replaced, before anything is done.
 *
 * @throws EngineError if it is read-only, or gone.
 */
export const replaceableFile = async (path: string): Promise<ReplaceableFile> => {
  try {
    const real = await realpath(path)
    const { mode, uid, gid } = await stat(real)
    if ((mode & writable) === 0) throw new Error('it is read-only')
    return { path: real, mode: mode & 0o7777, owner: [uid, gid] }
  } catch (cause) {
    throw new EngineError(`cannot write ${path}`, { cause })
  }
}

/**
 * Replaces a file of a user's as a whole, at one moment; its mode, its owner and the links to it stay.
 *
 * @throws EngineError with the file system's error as its cause; the file is as it was then.
 */
export const replaceFile = async (file: ReplaceableFile, content: Uint8Array): Promise<void> => {
  const temporary = join(dirname(file.path), `.trifold-${process.pid}.tmp`)
  stage({ path: file.path, content }, temporary, { flush: true })
  // Only the superuser may give files away; all others own what they could replace, or may do without.
  await chown(temporary, ...file.owner).catch(() => undefined)
  await chmod(temporary, file.mode).catch(() => undefined)
  settle(file.path, temporary)
}
