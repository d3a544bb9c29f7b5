import { type Stats, statSync } from 'node:fs'

/** By what a file or folder is known to be as it was, without being read. */
export interface Stamp {
  /** Bytes of a file; {@link nothing} or {@link folder} of what is none. */
  readonly size: number
  /** When its content changed, in milliseconds. */
  readonly modified: number
  /** When anything of it changed, its times too: nobody can set this one back. */
  readonly changed: number
}

/** The size of what is not there. */
const nothing = -1
/** The size of a folder, and of what is neither. */
const folder = -2

const missing: Stamp = { size: nothing, modified: 0, changed: 0 }

/** What is at a path now. */
export const stampOf = (path: string): Stamp => {
  const found = lookAt(path)
  if (found === undefined) return missing
  return { size: found.isFile() ? found.size : folder, modified: found.mtimeMs, changed: found.ctimeMs }
}

export const isFolder = ({ size }: Stamp): boolean => size === folder

/** A file where a folder would have to be, or a name too long: nothing can be there. */
const lookAt = (path: string): Stats | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
