import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { type AssetProblem, decodePercent } from '@trifold/core'
import { isWithin } from '../paths.ts'

/** Where an article's images are looked for. Folders are absolute. */
export interface AssetFolders {
  /** The article's own folder, for relative paths. */
  readonly folder: string
  /** For paths that begin with `/`, in order. */
  readonly roots: readonly string[]
  /** Nothing outside this folder is read, by whatever way a path or link leads there. */
  readonly boundary: string
}

/** The file that an image's URL means, or why it is none. */
export const resolveAsset = (url: string, folders: AssetFolders): { path: string } | AssetProblem => {
  const path = url.replace(/[?#].*$/s, '')
  // The name as it stands comes second: a file may really be called `50%20.png`.
  const names = [...new Set([decodePercent(path), path])]
  if (names.some(isForeign)) return outside(url)
  const places = names.flatMap((name) => placesOf(name, folders))
  const allowed = places.filter((place) => isWithin(folders.boundary, place))
  for (const place of allowed) {
    const real = realPath(place)
    if (real === undefined) continue
    return isWithin(realPath(folders.boundary) ?? folders.boundary, real) ? { path: real } : outside(url)
  }
  if (allowed.length < places.length) return outside(url)
  return { problem: 'missing', message: `There is no file “${url}”.` }
}

/** NUL, UNC paths and drives: what no portable path holds, and some systems read as another place. */
const isForeign = (name: string): boolean =>
  name.includes('\0') || name.startsWith('\\\\') || name.startsWith('//') || /^[A-Za-z]:/.test(name)

const placesOf = (name: string, { folder, roots }: AssetFolders): string[] =>
  name.startsWith('/') ? roots.map((root) => resolve(root, `.${name}`)) : [resolve(folder, name)]

const outside = (url: string): AssetProblem => ({
  problem: 'outside',
  message: `“${url}” leads out of the collection; files are read from inside it alone.`,
})

const realPath = (path: string): string | undefined => {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
