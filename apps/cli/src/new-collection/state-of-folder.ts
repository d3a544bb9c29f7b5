import { lstat, readdir, stat } from 'node:fs/promises'
import { codeOf, EngineError, UsageError } from '@trifold/engine'

/** Whether a folder that a command is given is there. */
export type FolderState = 'absent' | 'present'

/**
 * Looks at the folder that `trifold init` is given.
 *
 * @throws UsageError if it is a file, EngineError if it cannot be looked into.
 */
export const stateOfFolder = async (path: string, given: string): Promise<FolderState> => {
  try {
    const found = await stat(path)
    if (!found.isDirectory()) throw new UsageError(`${JSON.stringify(given)} is a file; expected a folder`)
    await readdir(path)
    return 'present'
  } catch (cause) {
    if (cause instanceof UsageError) throw cause
    const code = codeOf(cause)
    if (code === 'ENOTDIR') throw new UsageError(`${JSON.stringify(given)} would lie inside of a file`)
    if (code !== 'ENOENT') throw new EngineError(`cannot look into ${path}`, { cause })
    // A link that leads nowhere is there, and no folder can be made in its place.
    if (await lstat(path).catch(() => undefined))
      throw new UsageError(`${JSON.stringify(given)} is a link that leads nowhere`)
    return 'absent'
  }
}
