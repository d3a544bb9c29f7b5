import { dirname, join } from 'node:path'
import { statOf } from '../stat-of.ts'

/** The file that configures a collection. */
export const configName = 'trifold.config.json'

/** Finds the collection a folder belongs to; asks the file system once for each folder. */
export interface RootFinder {
  /** The nearest folder, from this one upwards, that is configured as a collection. */
  find(folder: string): Promise<string | undefined>
}

export const createRootFinder = (): RootFinder => {
  const known = new Map<string, Promise<string | undefined>>()
  const search = async (folder: string): Promise<string | undefined> => {
    if (isCollectionRoot(folder)) return folder
    const parent = dirname(folder)
    return parent === folder ? undefined : find(parent)
  }
  const find = (folder: string): Promise<string | undefined> => {
    const found = known.get(folder) ?? search(folder)
    known.set(folder, found)
    return found
  }
  return { find }
}

/** Whether a folder is configured as a collection. */
export const isCollectionRoot = (folder: string): boolean =>
  statOf(join(folder, configName))?.isFile() === true
