import { appendFile, mkdir, readdir, readFile, realpath, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { EngineError } from '../errors.ts'
import { isWithin } from '../paths.ts'
import { sha256 } from '../plan/fingerprint.ts'
import { realFolder } from './real-folder.ts'
import { settle, stage } from './write-whole.ts'

/** A file to be written; the path is relative to the output folder. */
export interface NewFile {
  readonly path: string
  readonly content: string | Uint8Array
  readonly hash: string
}

/** What is to happen to a file. */
export type FileState = 'missing' | 'same' | 'ours' | 'edited' | 'outside'

/**
 * An output folder while a command works on it. Paths are relative to it, with / between folders.
 *
 * Nothing is made until something is written. Temporaries stand in `.trifold/tmp`; before files take their places,
 * their hashes are noted in `.trifold/journal`, so that a run that was cut off does not later take its own files for
 * edited ones.
 */
export interface OutputFolder {
  readonly path: string
  /** The hash of a file's bytes, or undefined if it is not there. */
  hash(path: string): Promise<string | undefined>
  /** How a file that is there compares with one that is to be written. */
  state(path: string, hash: string): Promise<FileState>
  /** Whether two paths lead to one file, as they do where cases are not told apart. */
  isSame(path: string, other: string): Promise<boolean>
  /** Puts the files in their places, all or none, as far as the file system allows. */
  write(files: readonly NewFile[]): Promise<void>
  /** Deletes a file that is as Trifold wrote it, and the folders that are empty then. */
  remove(path: string, hash: string): Promise<'removed' | 'missing' | 'edited'>
  /** Ends the work: temporaries and the journal go. */
  close(): Promise<void>
}

const journalPath = '.trifold/journal'
const temporaryFolder = '.trifold/tmp'

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
  const journal = parseJournal(await readText(at(journalPath)))
  await sweep(at(temporaryFolder))
  const real = await realFolder(folder)
  let count = 0

  const parents = new Map<string, Promise<string>>()
  const staysInside = async (path: string): Promise<boolean> => {
    const parent = dirname(at(path))
    const found = parents.get(parent) ?? realFolder(parent)
    parents.set(parent, found)
    return isWithin(real, await found)
  }
  const hash = async (path: string): Promise<string | undefined> => {
    try {
      return sha256(await readFile(at(path)))
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException
      // What is there but cannot be read is not ours to replace: it has a hash that nothing has.
      return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : code
    }
  }
  const isOurs = (path: string, found: string): boolean =>
    known.get(path) === found || journal.has(`${path}\n${found}`)

  return {
    path: folder,
    hash,
    state: async (path, wanted) => {
      if (!(await staysInside(path))) return 'outside'
      const found = await hash(path)
      if (found === undefined) return 'missing'
      if (found === wanted) return 'same'
      return force || isOurs(path, found) ? 'ours' : 'edited'
    },
    isSame: async (path, other) => {
      const [one, two] = await Promise.all(
        [path, other].map((name) => realpath(at(name)).catch(() => undefined)),
      )
      return one !== undefined && one === two
    },
    write: async (files) => {
      if (files.length === 0) return
      const staged = files.map((file) => ({
        ...file,
        temporary: at(`${temporaryFolder}/${process.pid}-${++count}`),
      }))
      try {
        await Promise.all(staged.map(({ path, content, temporary }) => stage({ path, content }, temporary)))
        for (const file of files) journal.add(`${file.path}\n${file.hash}`)
        await appendJournal(at(journalPath), files)
        for (const { path, temporary } of staged) await settle(at(path), temporary)
      } catch (error) {
        await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true })))
        throw error
      }
    },
    remove: async (path, wanted) => {
      if (!(await staysInside(path))) return 'edited'
      const found = await hash(path)
      if (found === undefined) return 'missing'
      if (found !== wanted && !isOurs(path, found)) return 'edited'
      await rm(at(path))
      await removeEmpty(dirname(at(path)), folder)
      return 'removed'
    },
    close: async () => {
      await rm(at(journalPath), { force: true })
      await removeEmpty(at(temporaryFolder), folder)
    },
  }
}

const readText = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '')

/** Lines of `hash path`; a last line that was cut off matches nothing. */
const parseJournal = (text: string): Set<string> =>
  new Set(text.split('\n').map((line) => `${line.slice(65)}\n${line.slice(0, 64)}`))

const appendJournal = async (path: string, files: readonly NewFile[]): Promise<void> => {
  try {
    await mkdir(dirname(path), { recursive: true })
    await appendFile(path, files.map(({ path, hash }) => `${hash} ${path}\n`).join(''))
  } catch (cause) {
    throw new EngineError(`cannot write ${path}`, { cause })
  }
}

/** Deletes the temporaries of runs that are no more. */
const sweep = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!isRunning(Number.parseInt(name, 10))) await rm(join(folder, name), { force: true })
  }
}

const isRunning = (pid: number): boolean => {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Removes a folder and those around it, as long as they are empty, up to but not including `top`. */
const removeEmpty = async (folder: string, top: string): Promise<void> => {
  let current = folder
  while (current !== top && isWithin(top, current)) {
    const removed = await rmdir(current).then(
      () => true,
      () => false,
    )
    if (!removed) return
    current = dirname(current)
  }
}
