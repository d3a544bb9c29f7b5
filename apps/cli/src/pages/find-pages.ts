import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { EngineError, isSkippedFolder, isWithin } from '@trifold/engine'
import { isGraphName, isPageName } from './page-name.ts'

/**
 * Every page and file of JSON-LD below a folder, as absolute paths in the order of their names. Folders that are never
 * looked into for articles are not looked into for pages; a link to a file is followed if it stays inside the folder, one to
 * a folder never is.
 *
 * @throws EngineError if a folder cannot be listed.
 */
export const findPages = async (folder: string): Promise<string[]> => {
  const base = await realpath(folder)
  const found: string[] = []
  const open = [folder]
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    for (const entry of await list(current)) {
      const path = join(current, entry.name)
      if (entry.isDirectory()) {
        if (!isSkippedFolder(entry.name)) open.push(path)
      } else if (isWanted(entry.name) && (entry.isFile() || (await staysInside(base, path)))) found.push(path)
    }
  }
  return found.sort((a, b) => (a < b ? -1 : 1))
}

const isWanted = (name: string): boolean => !name.startsWith('.') && (isPageName(name) || isGraphName(name))

const list = async (folder: string): Promise<Dirent[]> => {
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
