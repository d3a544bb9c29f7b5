import { realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** The real path of a folder of which the last parts need not exist yet. */
export const realFolder = async (path: string): Promise<string> => {
  try {
    return await realpath(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(await realFolder(parent), basename(path))
  }
}
