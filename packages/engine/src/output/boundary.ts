import { lstatSync, realpathSync } from 'node:fs'
import { codeOf } from '../errors.ts'
import { isWithin } from '../paths.ts'
import { statOf } from '../stat-of.ts'

/** Where a folder below another one is: nowhere yet, inside of it, or outside, if a link leads there. */
export type FolderPlace = 'missing' | 'inside' | 'outside'

/** Tells where folders below a folder are, each looked at once. */
export interface Boundary {
  /** @param path Relative to the folder, with / between folders; empty for the folder itself. */
  placeOf(path: string): FolderPlace
  /** Takes note that everything on the way to a folder is there now. */
  made(path: string): void
}

/** @param top Absolute, as it is called, and where it really is. */
export const createBoundary = (top: string, real: string): Boundary => {
  const known = new Map<string, FolderPlace>()
  const look = (path: string): FolderPlace => {
    const around = path === '' ? 'inside' : placeOf(parentOf(path))
    if (around !== 'inside') return around
    return path === '' ? placeOfTop(top) : placeOfEntry(`${top}/${path}`, real)
  }
  const placeOf = (path: string): FolderPlace => {
    const place = known.get(path) ?? look(path)
    known.set(path, place)
    return place
  }
  return {
    placeOf,
    made: (path) => {
      for (let folder = path; known.get(folder) === 'missing'; folder = parentOf(folder))
        known.set(folder, 'inside')
    },
  }
}

/** The folder that a path, with / between folders, stands in; empty at the top. */
export const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0))

/** Wherever links lead that stand at the top, that is where outputs go. */
const placeOfTop = (top: string): FolderPlace => (statOf(top, lstatSync) === undefined ? 'missing' : 'inside')

/** What cannot be looked at is left for those to tell who read from it, or write to it. */
const placeOfEntry = (path: string, real: string): FolderPlace => {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (found === undefined) return 'missing'
    return !found.isSymbolicLink() || isWithin(real, realpathSync(path)) ? 'inside' : 'outside'
  } catch (error) {
    // A link that leads nowhere, or in a circle.
    return ['ENOENT', 'ELOOP'].includes(codeOf(error) ?? '') ? 'outside' : 'inside'
  }
}
