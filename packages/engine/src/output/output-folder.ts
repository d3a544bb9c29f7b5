import { rmSync } from 'node:fs'
import { realpath, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf } from '../errors.ts'
import { sha256 } from '../fingerprint.ts'
import { readPlainFile } from '../read-file/read-plain-file.ts'
import { type Boundary, createBoundary, parentOf } from './boundary.ts'
import { type Journal, openJournal } from './journal.ts'
import { realFolder } from './real-folder.ts'
import { removeEmpty } from './remove-empty.ts'
import { nameTemporaries, sweepTemporaries } from './temporaries.ts'
import { settle, stage } from './write-whole.ts'

/** A file to be written; the path is relative to the output folder. */
export interface NewFile {
  readonly path: string
  readonly content: string | Uint8Array
  readonly hash: string
}

/** A file that was written, as the system knows it; the path is relative to the output folder, the time in ms. */
export type WrittenFile = readonly [path: string, size: number, modified: number]

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
  state(path: string, hash: string): FileState
  /** Whether two paths lead to one file, as they do where cases are not told apart. */
  isSame(path: string, other: string): Promise<boolean>
  /**
   * Puts the files in their places once all of them are written.
   *
   * @throws EngineError if the file system refuses one; those that were not put in place yet stay as they were.
   */
  write(files: readonly NewFile[]): WrittenFile[]
  /** Deletes a file that is as Trifold wrote it, and the folders that are empty then. */
  remove(path: string, hash: string): Promise<'removed' | 'missing' | 'edited'>
  /** Leaves the journal for those who {@link OutputFolder.close} the folder, or for the next run. */
  release(): Promise<void>
  close(): Promise<void>
}

/**
 * @param known The hash that Trifold wrote to a path; undefined if it never wrote there.
 * @param force Whether edited files are replaced.
 * @param isUnchanged Whether a file is known to hold what Trifold wrote: it is not read then.
 */
export const openOutputFolder = async (
  folder: string,
  known: (path: string) => string | undefined,
  force: boolean,
  isUnchanged: (path: string) => boolean = () => false,
): Promise<OutputFolder> => {
  const at = (path: string): string => join(folder, path)
  const temporaries = at('.trifold/tmp')
  await sweepTemporaries(temporaries)
  const boundary = createBoundary(folder, await realFolder(folder))
  const journal = openJournal(at('.trifold/journal'))
  const isOurs = (path: string, found: string): boolean =>
    found === nothing || known(path) === found || journal.holds(path, found)
  const foundAt = (path: string): string | undefined =>
    (isUnchanged(path) ? known(path) : undefined) ?? hashOf(at(path))
  const stateOf = createObserver(foundAt, boundary, isOurs)
  const nextTemporary = nameTemporaries(temporaries)
  const release = async (): Promise<void> => {
    journal.release()
    await removeEmpty(temporaries, folder)
  }
  return {
    path: folder,
    state: (path, wanted) => {
      const state = stateOf(path, wanted)
      return state === 'edited' && force ? 'ours' : state
    },
    isSame: (path, other) => isSameFile(at(path), at(other)),
    write: (files) => writeAll(files, { journal, boundary, at, nextTemporary }),
    remove: async (path, wanted) => {
      const state = stateOf(path, wanted)
      if (state === 'missing') return 'missing'
      if (state === 'edited' || state === 'outside') return 'edited'
      await rm(at(path))
      await removeEmpty(dirname(at(path)), folder)
      return 'removed'
    },
    release,
    close: async () => {
      await journal.close()
      // Processes of this run may have ended amid their work.
      await sweepTemporaries(temporaries)
      await release()
    },
  }
}

/**
 * The hash of a file without content. Whoever finds one loses nothing if it is replaced: it is what remains of an output where a
 * machine lost power before the disk had it.
 */
const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** Tells what stands at a path, and how it compares with a hash. */
const createObserver =
  (
    foundAt: (path: string) => string | undefined,
    boundary: Boundary,
    isOurs: (path: string, found: string) => boolean,
  ) =>
  (path: string, wanted: string): FileState => {
    const place = boundary.placeOf(parentOf(path))
    if (place !== 'inside') return place
    const found = foundAt(path)
    if (found === undefined) return 'missing'
    if (found === wanted) return 'same'
    return isOurs(path, found) ? 'ours' : 'edited'
  }

const isSameFile = async (path: string, other: string): Promise<boolean> => {
  const [one, two] = await Promise.all([path, other].map((name) => realpath(name).catch(() => undefined)))
  return one !== undefined && one === two
}

/** More bytes no output has. */
const largest = 2 ** 30

/**
 * The hash of a file's bytes, or undefined if it is not there. Read in one go: thousands of small outputs are asked for, and
 * each would wait for its turn four times otherwise.
 */
const hashOf = (path: string): string | undefined => {
  try {
    const found = readPlainFile(path, { most: largest })
    return 'problem' in found || found.size > largest ? 'unlike' : sha256(found.bytes)
  } catch (error) {
    const code = codeOf(error) ?? ''
    // What is there but cannot be read is not ours to replace: it has a hash that nothing has.
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : code
  }
}

/** What writing files takes. */
interface Writing {
  readonly journal: Journal
  readonly boundary: Boundary
  at(path: string): string
  nextTemporary(): string
}

const writeAll = (
  files: readonly NewFile[],
  { journal, boundary, at, nextTemporary }: Writing,
): WrittenFile[] => {
  if (files.length === 0) return []
  const staged = files.map((file) => ({ ...file, temporary: nextTemporary() }))
  try {
    const written = staged.map(({ path, content, temporary }): WrittenFile => {
      const { size, mtimeMs } = stage({ path: at(path), content }, temporary, { flush: false })
      return [path, size, mtimeMs]
    })
    journal.add(files)
    for (const { path, temporary } of staged) settle(at(path), temporary)
    for (const { path } of files) boundary.made(parentOf(path))
    return written
  } catch (error) {
    for (const { temporary } of staged) rmSync(temporary, { force: true })
    throw error
  }
}
