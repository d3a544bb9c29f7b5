import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { EngineError } from '../errors.ts'
import { byCodeUnit } from '../order.ts'
import { isWithin } from '../paths.ts'

/** Which files of a folder are looked for. */
export interface Search {
  /** Whether a file of this name is wanted. */
  isWanted(name: string): boolean
  /** Whether a folder is not looked into. */
  isSkipped(path: string, name: string): boolean | Promise<boolean>
  /** Is told of each folder that is looked into, with the names in it. */
  onFolder?(path: string, names: readonly string[]): void
}

/**
 * Every wanted file below a folder, as absolute paths ordered by code unit. A link to a file is followed if it stays
 * inside the folder; one to a folder never is, since what it leads to is either outside or found in its own place.
 *
 * @throws EngineError if a folder cannot be listed.
 */
export const findFiles = async (
  folder: string,
  { isWanted, isSkipped, onFolder }: Search,
): Promise<string[]> => {
  const base = await realpath(folder)
  const found: string[] = []
  const open = [folder]
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    const entries = await listFolder(current)
    onFolder?.(
      current,
      entries.map(({ name }) => name),
    )
    for (const entry of entries) {
      const path = join(current, entry.name)
      if (entry.isDirectory()) {
        if (!(await isSkipped(path, entry.name))) open.push(path)
      } else if (isWanted(entry.name) && (entry.isFile() || (await staysInside(base, path)))) found.push(path)
    }
  }
  return found.sort(byCodeUnit)
}

const listFolder = async (folder: string): Promise<Dirent[]> => {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (cause) {
    throw new EngineError(`cannot list the folder ${folder}`, { cause })
  }
}

const staysInside = async (base: string, link: string): Promise<boolean> => {
  try {
    const target = await realpath(link)
    return isWithin(base, target) && (await stat(target)).isFile()
  } catch {
    return false
  }
}
