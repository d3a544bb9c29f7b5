import { statSync } from 'node:fs'

/** What is at a path. */
export interface PathEntry {
  /** Bytes, of a file. */
  readonly size: number
  isFile(): boolean
  isDirectory(): boolean
  isSymbolicLink(): boolean
}

type Stat = (path: string, options: { throwIfNoEntry: false }) => PathEntry | undefined

/**
 * What the system knows of a path; undefined if nothing can be there for us: no entry, a file where a folder would have to
 * be, a name too long, links in a circle. Articles name paths, so that none of it is a fault.
 */
export const statOf = (path: string, stat: Stat = statSync): PathEntry | undefined => {
  try {
    return stat(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
