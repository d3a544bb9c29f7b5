import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cachedDataVersionTag } from 'node:v8'
import { crc32 } from 'node:zlib'

/** What V8 made of scripts in an earlier run, kept on disk, so that they need not be compiled again. */
export interface CodeCache {
  /** What was kept of the script of this name; undefined if nothing was, or not as it was written. */
  read(name: string): Buffer | undefined
  /** Keeps what V8 made of the script of this name. */
  write(name: string, data: Buffer): void
  /** Deletes what was kept for all but the few builds, versions and flags that were kept last. */
  sweep(): void
}

/** Folders that are kept: one for each way of calling Node that somebody may use by turns. */
const mostFolders = 4

/**
 * A cache of one build of the scripts, in a folder of its own for each version of V8, processor and flags, as V8 itself tells them
 * apart: it has to be tuned before. It refuses what another version made, but tells scripts apart by their length alone, and reads
 * what it takes without a look at its sum, which is why each file begins with one.
 */
export const createCodeCache = (folder: string, build: string): CodeCache => {
  let ownName: string | undefined
  const own = (): string => {
    ownName ??= `${build}-${process.version}-${process.arch}-${cachedDataVersionTag().toString(16)}`
    return join(folder, ownName)
  }
  return {
    read: (name) => {
      try {
        const file = readFileSync(join(own(), name))
        const data = file.subarray(4)
        return crc32(data) === file.readUInt32LE(0) ? data : undefined
      } catch {
        return undefined
      }
    },
    write: (name, data) => {
      const sum = Buffer.alloc(4)
      sum.writeUInt32LE(crc32(data))
      const temporary = join(own(), `${name}.${process.pid}`)
      mkdirSync(own(), { recursive: true })
      writeFileSync(temporary, Buffer.concat([sum, data]))
      renameSync(temporary, join(own(), name))
    },
    sweep: () => {
      const folders = readdirSync(folder).map((name) => join(folder, name))
      const newest = folders
        .map((path) => ({ path, time: statSync(path).mtimeMs }))
        .sort((a, b) => b.time - a.time)
      for (const { path } of newest.slice(mostFolders)) rmSync(path, { recursive: true, force: true })
    },
  }
}
