import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { type LocalFile, type LocalFileProblem, limits, remember } from '@trifold/core'
import { resolveAsset } from '../assets/resolve-asset.ts'
import { codeOf } from '../errors.ts'
import { sha256 } from '../fingerprint.ts'
import { relativeTo } from '../paths.ts'
import { type PlainReading, readPlainFile } from '../read-file/read-plain-file.ts'

/** Files that settings name, each read once in a run. */
export interface LocalFiles {
  /** Looks from the collection's root, else from the folder of an article (absolute). */
  find(path: string, folder: string): LocalFile | LocalFileProblem
}

/** Where such files are looked for, and how they are shown. Folders are absolute. */
export interface LocalFolders {
  readonly root: string
  /** For paths that begin with `/`, in order. */
  readonly assetRoots: readonly string[]
  /** Nothing outside this folder is read, by whatever way a path or link leads there. */
  readonly boundary: string
  /** What shown paths are relative to. */
  readonly cwd: string
}

/** The most bytes of any file that settings name. */
const largest = Math.max(limits.themeBytes, limits.fontBytes)

export const createLocalFiles = (folders: LocalFolders): LocalFiles => {
  const read = new Map<string, LocalFile | LocalFileProblem>()
  const readOnce = (place: string): LocalFile | LocalFileProblem => {
    const answer =
      read.get(place) ?? readLocalFile(place, folders, { most: largest, within: folders.boundary })
    read.set(place, answer)
    return answer
  }
  return {
    find: (path, folder) => {
      const place = resolveLocal(path, folder, folders)
      return 'problem' in place ? place : readOnce(place.path)
    },
  }
}

const resolveLocal = (
  path: string,
  folder: string,
  { root, assetRoots, boundary }: LocalFolders,
): { path: string } | LocalFileProblem => {
  const look = (from: string) => resolveAsset(path, { folder: from, roots: assetRoots, boundary })
  const first = look(root)
  if (!('problem' in first)) return first
  const second = look(folder)
  if (!('problem' in second)) return second
  const { problem, message } = first.problem === 'outside' ? first : second
  return { problem: problem === 'outside' ? 'outside' : 'missing', message }
}

/** Reads the file at an absolute path; one of more bytes than allowed has a problem. */
export const readLocalFile = (
  place: string,
  { root, cwd }: Pick<LocalFolders, 'root' | 'cwd'>,
  reading: PlainReading,
): LocalFile | LocalFileProblem => {
  const location = relativeTo(realpathSync(root), place)
  const shown = relativeTo(cwd, join(root, location))
  try {
    const found = readPlainFile(place, reading)
    if ('problem' in found) return { problem: 'missing', message: `“${shown}” is not a file.` }
    if (found.size > reading.most) {
      return { problem: 'too-large', message: `“${shown}” is larger than ${reading.most / 2 ** 20} MiB.` }
    }
    const { bytes } = found
    return { path: shown, location, bytes, hash: sha256(bytes), derive: remember() }
  } catch (error) {
    return {
      problem: 'unreadable',
      message: `“${shown}” cannot be read (${codeOf(error) ?? 'unknown'}).`,
    }
  }
}
