import { constants } from 'node:fs'
import { access, lstat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf, EngineError, UsageError } from '@trifold/engine'

/** A file that a command makes. */
export interface NewFile {
  /** Relative to the folder that the command works in, with `/` between folders. */
  readonly path: string
  readonly text: string
}

/** What will be written, and what stays as it is since it is there. */
export interface FilePlan {
  /** Absolute. */
  readonly root: string
  readonly write: readonly NewFile[]
  readonly keep: readonly NewFile[]
}

/**
 * Sorts files into those to write and those to keep. Writes nothing.
 *
 * @throws UsageError if a file stands where a folder would have to be, or the other way round.
 * @throws EngineError if nothing may be written there.
 */
export const planFiles = async (root: string, files: readonly NewFile[]): Promise<FilePlan> => {
  const write: NewFile[] = []
  const keep: NewFile[] = []
  for (const file of files) {
    await requireFolders(root, file.path)
    const kind = await kindOf(join(root, file.path))
    if (kind === 'folder') throw new UsageError(`${JSON.stringify(file.path)} is a folder; expected a file`)
    ;(kind === undefined ? write : keep).push(file)
  }
  for (const { path } of write) await requireWritable(join(root, path))
  return { root, write, keep }
}

/** Links to folders are no folders here: what they lead to is not the user's collection. */
const requireFolders = async (root: string, path: string): Promise<void> => {
  const names = path.split('/').slice(0, -1)
  for (const [index] of names.entries()) {
    const folder = names.slice(0, index + 1).join('/')
    const kind = await kindOf(join(root, folder))
    if (kind === undefined) return
    if (kind !== 'folder') throw new UsageError(`${JSON.stringify(folder)} is not a folder`)
  }
}

const kindOf = async (path: string): Promise<'folder' | 'other' | undefined> => {
  try {
    return (await lstat(path)).isDirectory() ? 'folder' : 'other'
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined
    throw new EngineError(`cannot look at ${path}`, { cause })
  }
}

const requireWritable = async (path: string): Promise<void> => {
  const folder = dirname(path)
  try {
    await access(folder, constants.W_OK)
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT' && folder !== path) return requireWritable(folder)
    throw new EngineError(`cannot write to ${folder}`, { cause })
  }
}
