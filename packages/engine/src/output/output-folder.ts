import { readFileSync } from 'node:fs'
import { realpath, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf } from '../errors.ts'
import { sha256 } from '../fingerprint.ts'
import { isWithin } from '../paths.ts'
import { type Journal, openJournal } from './journal.ts'
import { createQueue } from './queue.ts'
import { realFolder } from './real-folder.ts'
import { removeEmpty } from './remove-empty.ts'
import { nameTemporaries, sweepTemporaries } from './temporaries.ts'
import { settle, stage } from './write-whole.ts'

/** While the disk takes the outputs of some articles, the next one is rendered. */
const writesAtOnce = 4

/** A file to be written; the path is relative to the output folder. */
export interface NewFile {
  readonly path: string
  readonly content: string | Uint8Array
  readonly hash: string
}

/** What a file that is to be written meets. */
export type FileState = 'missing' | 'same' | 'ours' | 'edited' | 'outside'

/**
 * An output folder while a command works on it. Paths are relative to it, with / between folders.
 *
 * Nothing is made until something is written. Temporaries stand in `.trifold/tmp`, and `.trifold/journal` names the
 * files that are being put in place; both are gone after {@link OutputFolder.close}.
 */
export interface OutputFolder {
  readonly path: string
  /** How the file that is there compares with the one that is to be written. */
  state(path: string, hash: string): Promise<FileState>
  /** Whether two paths lead to one file, as they do where cases are not told apart. */
  isSame(path: string, other: string): Promise<boolean>
  /**
   * Puts the files in their places once all of them are on the disk. Goes on behind the caller's back, who is held up
   * only while several such writes are under way; what fails is thrown by a later call, or by {@link OutputFolder.flush}.
   */
  write(files: readonly NewFile[]): Promise<void>
  /** Waits until everything is written. */
  flush(): Promise<void>
  /** Deletes a file that is as Trifold wrote it, and the folders that are empty then. */
  remove(path: string, hash: string): Promise<'removed' | 'missing' | 'edited'>
  close(): Promise<void>
}

/**
 * @param known Hashes that Trifold wrote, by path.
 * @param force Whether edited files are replaced.
 */
export const openOutputFolder = async (
  folder: string,
  known: ReadonlyMap<string, string>,
  force: boolean,
): Promise<OutputFolder> => {
  const at = (path: string): string => join(folder, path)
  const temporaries = at('.trifold/tmp')
  await sweepTemporaries(temporaries)
  const writing = createQueue(writesAtOnce)
  const journal = await openJournal(at('.trifold/journal'))
  const nextTemporary = nameTemporaries(temporaries)
  const stateOf = createObserver(
    at,
    await createBoundary(folder),
    (path, found) => known.get(path) === found || journal.holds(path, found),
  )
  return {
    path: folder,
    state: async (path, wanted) => {
      const state = await stateOf(path, wanted)
      return state === 'edited' && force ? 'ours' : state
    },
    isSame: (path, other) => isSameFile(at(path), at(other)),
    write: (files) => writing.add(() => writeAll(files, journal, at, nextTemporary)),
    flush: writing.flush,
    remove: async (path, wanted) => {
      const state = await stateOf(path, wanted)
      if (state === 'missing') return 'missing'
      if (state === 'edited' || state === 'outside') return 'edited'
      await rm(at(path))
      await removeEmpty(dirname(at(path)), folder)
      return 'removed'
    },
    close: async () => {
      await journal.close()
      await removeEmpty(temporaries, folder)
    },
  }
}

/** Tells what stands at a path, and how it compares with a hash. */
const createObserver =
  (
    at: (path: string) => string,
    staysInside: (path: string) => Promise<boolean>,
    isOurs: (path: string, found: string) => boolean,
  ) =>
  async (path: string, wanted: string): Promise<FileState> => {
    if (!(await staysInside(at(path)))) return 'outside'
    const found = hashOf(at(path))
    if (found === undefined) return 'missing'
    if (found === wanted) return 'same'
    return isOurs(path, found) ? 'ours' : 'edited'
  }

const isSameFile = async (path: string, other: string): Promise<boolean> => {
  const [one, two] = await Promise.all([path, other].map((name) => realpath(name).catch(() => undefined)))
  return one !== undefined && one === two
}

/** Tells whether a path is still inside the folder when links on its way are followed. */
const createBoundary = async (folder: string): Promise<(path: string) => Promise<boolean>> => {
  const real = await realFolder(folder)
  const known = new Map<string, Promise<string>>()
  return async (path) => {
    const parent = dirname(path)
    const found = known.get(parent) ?? realFolder(parent)
    known.set(parent, found)
    return isWithin(real, await found)
  }
}

/**
 * The hash of a file's bytes, or undefined if it is not there. Read in one go: thousands of small outputs are asked for, and
 * each would wait for its turn four times otherwise.
 */
const hashOf = (path: string): string | undefined => {
  try {
    return sha256(readFileSync(path))
  } catch (error) {
    const code = codeOf(error) ?? ''
    // What is there but cannot be read is not ours to replace: it has a hash that nothing has.
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : code
  }
}

const writeAll = async (
  files: readonly NewFile[],
  journal: Journal,
  at: (path: string) => string,
  nextTemporary: () => string,
): Promise<void> => {
  if (files.length === 0) return
  const staged = files.map((file) => ({
    path: at(file.path),
    content: file.content,
    temporary: nextTemporary(),
  }))
  try {
    await Promise.all(staged.map(({ temporary, ...file }) => stage(file, temporary)))
    await journal.add(files)
    for (const { path, temporary } of staged) await settle(path, temporary)
  } catch (error) {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true })))
    throw error
  }
}
