import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'

/** The file that configures a collection. */
export const configName = 'trifold.config.json'

const dependencies = z.record(z.string(), z.unknown()).optional()
const packageSchema = z.object({ dependencies, devDependencies: dependencies })

/** Finds the collection a folder belongs to; asks the file system once for each folder. */
export interface RootFinder {
  /** The nearest folder, from this one upwards, that is configured as a collection. */
  find(folder: string): Promise<string | undefined>
}

export const createRootFinder = (): RootFinder => {
  const known = new Map<string, Promise<string | undefined>>()
  const search = async (folder: string): Promise<string | undefined> => {
    if (await isCollectionRoot(folder)) return folder
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

const isCollectionRoot = async (folder: string): Promise<boolean> => {
  if ((await read(join(folder, configName))) !== undefined) return true
  const text = await read(join(folder, 'package.json'))
  return text !== undefined && namesTrifold(text)
}

const read = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined)

/** Whether a package depends on the command `trifold`. A `package.json` that cannot be read names nothing. */
const namesTrifold = (text: string): boolean => {
  try {
    const { dependencies, devDependencies } = packageSchema.parse(JSON.parse(text))
    return [dependencies, devDependencies].some((names) => names !== undefined && 'trifold' in names)
  } catch {
    return false
  }
}
