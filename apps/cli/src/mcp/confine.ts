import { realpath } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { UsageError } from '@trifold/engine'

/**
 * A path that a client names, relative to the workspace `root`, with links followed as far as the path exists.
 *
 * @throws UsageError for one that leads out of the workspace.
 */
export const confine = async (root: string, given: string): Promise<string> => {
  const path = resolve(root, given)
  const isInside = !given.includes('\0') && isWithin(root, path)
  if (!isInside || !isWithin(await realpath(root), await realPlaceOf(path)))
    throw new UsageError(
      `${JSON.stringify(given)} lies outside the collection; paths are relative to its folder`,
    )
  return relative(root, path) || '.'
}

const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path)
  return !isAbsolute(way) && way.split(sep)[0] !== '..'
}

/** Where a path really leads; of one that is not there, where the folder leads that it would be in. */
const realPlaceOf = async (path: string): Promise<string> => {
  try {
    return await realpath(path)
  } catch {
    return path === dirname(path) ? path : realPlaceOf(dirname(path))
  }
}
