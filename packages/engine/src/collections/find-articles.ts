import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { EngineError } from '../errors.ts'
import { byCodeUnit } from '../order.ts'
import { exists } from '../output/exists.ts'
import { isWithin } from '../paths.ts'
import { manifestPath } from '../state/manifest.ts'

const article = /\.(md|markdown|mdx)$|(^|\.)article\.json$/i
// Pages about the folder, not articles in it; with or without a language.
const page = /^(readme|_index)(\.[a-z]{2,3}(-[a-z0-9]+)*)?\.(md|markdown|mdx)$/i
const skippedFolders = new Set(['node_modules', 'out', 'trifold-out'])

/** Whether folders of this name are never looked into. */
export const isSkippedFolder = (name: string): boolean => name.startsWith('.') || skippedFolders.has(name)

/** Whether a file of this name, met in a folder, is an article. MDX is one too: compiling it says why it is refused. */
export const isArticleName = (name: string): boolean =>
  article.test(name) && !page.test(name) && !name.startsWith('.')

/**
 * Every article below a folder, as absolute paths ordered by code unit. Left out: `node_modules`, `out`, `trifold-out`,
 * folders and files whose name begins with a dot, folders that Trifold wrote to (the given one, too), `README.md`,
 * `_index.md`. A link to a file is followed if it stays inside the folder; one to a folder never is, since what it leads
 * to is either outside or found in its own place.
 */
export const findArticles = async (folder: string): Promise<string[]> => {
  if (await exists(join(folder, manifestPath))) return []
  const base = await realpath(folder)
  const walk = async (current: string): Promise<string[]> => {
    const entries = await listFolder(current)
    const found: string[] = []
    for (const entry of entries) {
      const path = join(current, entry.name)
      if (entry.isDirectory()) found.push(...((await isSkipped(path, entry.name)) ? [] : await walk(path)))
      else if (isArticleName(entry.name) && (entry.isFile() || (await staysInside(base, path))))
        found.push(path)
    }
    return found
  }
  return (await walk(folder)).sort(byCodeUnit)
}

const listFolder = async (folder: string): Promise<Dirent[]> => {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (cause) {
    throw new EngineError(`cannot list the folder ${folder}`, { cause })
  }
}

const isSkipped = async (path: string, name: string): Promise<boolean> =>
  isSkippedFolder(name) || (await exists(join(path, manifestPath)))

const staysInside = async (base: string, link: string): Promise<boolean> => {
  try {
    const target = await realpath(link)
    return isWithin(base, target) && (await stat(target)).isFile()
  } catch {
    return false
  }
}
