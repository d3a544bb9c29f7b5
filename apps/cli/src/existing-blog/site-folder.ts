import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { isArticleName } from '@trifold/engine'

/** The files of a site, read as text; nothing of them runs, and nothing outside of the folder is read. */
export interface SiteFolder {
  /** A file's text; undefined if there is none, or one too large to be a configuration. */
  text(path: string): Promise<string | undefined>
  /** Whether there is such a folder. */
  hasFolder(path: string): Promise<boolean>
  /** The first of some files that is there. */
  firstFile(paths: readonly string[]): Promise<string | undefined>
  /** Names in a folder, sorted; folders end in `/`. */
  names(path: string): Promise<readonly string[]>
  /** Whether an article lies in a folder, at whatever depth. */
  hasArticles(path: string): Promise<boolean>
}

/** Configurations are small; a larger file is something else. */
const largest = 256 * 1024

/** Deeper than blogs go. */
const deepest = 12

export const createSiteFolder = async (root: string): Promise<SiteFolder> => {
  const base = await realpath(root)
  const inside = async (path: string): Promise<string | undefined> => {
    const real = await realpath(join(base, path)).catch(() => undefined)
    if (real === undefined) return undefined
    const way = relative(base, real)
    return way === '..' || way.startsWith(`..${sep}`) ? undefined : real
  }
  const site: SiteFolder = {
    text: async (path) => {
      const real = await inside(path)
      const found = real === undefined ? undefined : await stat(real).catch(() => undefined)
      if (real === undefined || found === undefined || !found.isFile() || found.size > largest)
        return undefined
      return readFile(real, 'utf8').catch(() => undefined)
    },
    hasFolder: async (path) => {
      const real = await inside(path)
      return real !== undefined && (await stat(real)).isDirectory()
    },
    firstFile: async (paths) => {
      for (const path of paths) if ((await site.text(path)) !== undefined) return path
      return undefined
    },
    names: async (path) => {
      const real = await inside(path)
      const entries = real === undefined ? [] : await readdir(real, { withFileTypes: true }).catch(() => [])
      return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort()
    },
    hasArticles: (path) => hasArticles(path, deepest),
  }
  const hasArticles = async (path: string, depth: number): Promise<boolean> => {
    const names = await site.names(path)
    if (names.some((name) => !name.endsWith('/') && isArticleName(name))) return true
    for (const name of depth === 0 ? [] : names)
      if (
        name.endsWith('/') &&
        !/^(\.|node_modules\/)/.test(name) &&
        (await hasArticles(`${path}/${name}`, depth - 1))
      )
        return true
    return false
  }
  return site
}
