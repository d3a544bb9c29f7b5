import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { codeOf } from '../errors.ts'

/**
 * Makes a folder, and those that lead to it, where they are missing. (Own code: where nothing can be made, as in `/proc`, the
 * system says that the parent is missing, and Node's recursive `mkdir` tries to make it for ever.)
 *
 * @throws The file system's error.
 */
export const makeFolder = (path: string): void => {
  try {
    mkdirSync(path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && isFolder(path)) return
    if (codeOf(error) !== 'ENOENT') throw error
    makeFolder(dirname(path))
    makeOnce(path)
  }
}

/** Somebody else may have made it meanwhile. */
const makeOnce = (path: string): void => {
  try {
    mkdirSync(path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST' || !isFolder(path)) throw error
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
