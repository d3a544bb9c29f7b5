import { resolve } from 'node:path'
import { type AssetProblem, decodePercent } from '@trifold/core'
import { isWithin } from '../paths.ts'
import { realPath } from '../read-file/real-path.ts'

/** Where an article's images are looked for. Folders are absolute. */
export interface AssetFolders {
  /** The article's own folder, for relative paths. */
  readonly folder: string
  /** For paths that begin with `/`, and for others that lead to nothing beside the article; in order. */
  readonly roots: readonly string[]
  /** Nothing outside this folder is read, by whatever way a path or link leads there. */
  readonly boundary: string
}

/** The file that an image's URL means, or why it is none. */
export const resolveAsset = (url: string, folders: AssetFolders): { path: string } | AssetProblem => {
  const names = namesOf(url)
  if (names.some(isForeign)) return outside(url)
  const places = names.flatMap((name) => placesOf(name, folders))
  const allowed = places.filter((place) => isWithin(folders.boundary, place))
  for (const place of allowed) {
    const real = realPath(place)
    if (real === undefined) continue
    return isReallyWithin(real, folders.boundary) ? { path: real } : outside(url)
  }
  if (allowed.length < places.length) return outside(url)
  return { problem: 'missing', message: `There is no file “${url}”.` }
}

/** The places at which the file that a URL means may be, or may come to be. */
export const assetPlaces = (url: string, folders: AssetFolders): string[] => {
  const names = namesOf(url)
  if (names.some(isForeign)) return []
  return names.flatMap((name) => placesOf(name, folders)).filter((place) => isWithin(folders.boundary, place))
}

/** The name as it stands comes second: a file may really be called `50%20.png`. */
const namesOf = (url: string): string[] => {
  const path = url.replace(/[?#].*$/s, '')
  return [...new Set([decodePercent(path), path])]
}

/** NUL, UNC paths and drives: what no portable path holds, and some systems read as another place. */
const isForeign = (name: string): boolean =>
  name.includes('\0') || name.startsWith('\\\\') || name.startsWith('//') || /^[A-Za-z]:/.test(name)

/**
 * Beside the article first. Other tools take a picture of front matter, as `images/cover.png`, from their folders of assets, and
 * `@/` or `~/` for the site's sources.
 */
const placesOf = (name: string, { folder, roots }: AssetFolders): string[] => {
  if (name.startsWith('/')) return roots.map((root) => resolve(root, `.${name}`))
  const below = name.replace(/^[@~]\//, '')
  return [resolve(folder, name), ...(below.startsWith('.') ? [] : roots.map((root) => resolve(root, below)))]
}

const outside = (url: string): AssetProblem => ({
  problem: 'outside',
  message: `“${url}” leads out of the collection; files are read from inside it alone.`,
})

/** Whether a path lies in a folder, links followed; false if nothing is there. */
export const isReallyWithin = (path: string, folder: string): boolean => {
  const real = realPath(path)
  return real !== undefined && isWithin(realPath(folder) ?? folder, real)
}
