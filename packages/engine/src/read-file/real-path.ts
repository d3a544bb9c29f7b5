import { realpathSync } from 'node:fs'

/** Where a path really leads, links followed; undefined if nothing is there. */
export const realPath = (path: string): string | undefined => {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}
