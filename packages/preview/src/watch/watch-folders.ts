import { type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs'
import { join, sep } from 'node:path'
import { isSkippedFolder, statOf } from '@trifold/engine'

/** Which folders are watched. */
export interface WatchOptions {
  /** Hears of each file or folder that changed, came or went, as an absolute path; often more than once. */
  onChange(path: string): void
  /** Hears of a folder that cannot be watched: the system has no more watches, for one. */
  onProblem(folder: string, error: unknown): void
}

/** Folders that are watched. */
export interface FolderWatch {
  /** Watches a folder, if that is new; with those in it unless `whole` is false. */
  add(folder: string, whole: boolean): void
  close(): void
}

/**
 * Watches folders, not files: a folder tells of every name in it, also of one that is another file now, as when an editor
 * writes beside a file and renames. Nothing is held back or left out; what changed is for the listener to find.
 * Folders that no article is ever found in are left alone, as are links to folders.
 */
export const watchFolders = ({ onChange, onProblem }: WatchOptions): FolderWatch => {
  const watched = new Map<string, { watcher: FSWatcher; whole: boolean }>()
  const drop = (folder: string): void => {
    const inside = [...watched.keys()].filter((path) => path === folder || path.startsWith(folder + sep))
    for (const path of inside) {
      watched.get(path)?.watcher.close()
      watched.delete(path)
    }
  }
  const hear = (folder: string, type: string, name: string | null): void => {
    // Some systems do not say which.
    if (name === null) onChange(folder)
    if (name === null || isSkippedFolder(name)) return
    const path = join(folder, name)
    const kind = kindOf(path)
    // A folder that went and came is another one, though its name is the same.
    if (type === 'rename' || kind !== 'folder') drop(path)
    if (kind === 'folder' && watched.get(folder)?.whole) add(path, true)
    onChange(path)
  }
  const add = (folder: string, whole: boolean): void => {
    const known = watched.get(folder)
    if (known !== undefined && (known.whole || !whole)) return
    known?.watcher.close()
    try {
      const watcher = watch(folder, (type, name) => hear(folder, type, name))
      watched.set(folder, { watcher, whole })
      // A folder that was removed: the one around it tells.
      watcher.on('error', () => drop(folder))
      if (whole) for (const name of foldersIn(folder)) add(join(folder, name), true)
    } catch (error) {
      if (kindOf(folder) === 'folder') onProblem(folder, error)
    }
  }
  return { add, close: () => [...watched.keys()].forEach(drop) }
}

const kindOf = (path: string): 'folder' | 'file' | undefined => {
  const found = statOf(path, lstatSync)
  return found === undefined ? undefined : found.isDirectory() ? 'folder' : 'file'
}

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !isSkippedFolder(entry.name))
    .map(({ name }) => name)
