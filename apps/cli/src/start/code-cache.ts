import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

/** What V8 made of scripts in an earlier run, kept on disk, so that they need not be compiled again. */
export interface CodeCache {
  /** What was kept of the script of this name; undefined if nothing was, or not as it was written. */
  read(name: string): Buffer | undefined
  /** Keeps what V8 made of the script of this name. */
  write(name: string, data: Buffer): void
}

/**
 * A cache of one build of the scripts, in a folder of its own for each version of Node, processor and flags. V8 refuses what
 * another version made, but tells scripts apart by their length alone, and reads what it takes without a look at its sum,
 * which is why each file begins with one.
 */
export const createCodeCache = (folder: string, build: string): CodeCache => {
  const { version, arch, execArgv, env } = process
  const flags = crc32(JSON.stringify([execArgv, env.NODE_OPTIONS]))
  const own = join(folder, `${build}-${version}-${arch}-${flags.toString(16)}`)
  return {
    read: (name) => {
      try {
        const file = readFileSync(join(own, name))
        const data = file.subarray(4)
        return crc32(data) === file.readUInt32LE(0) ? data : undefined
      } catch {
        return undefined
      }
    },
    write: (name, data) => {
      const sum = Buffer.alloc(4)
      sum.writeUInt32LE(crc32(data))
      const temporary = join(own, `${name}.${process.pid}`)
      mkdirSync(own, { recursive: true })
      writeFileSync(temporary, Buffer.concat([sum, data]))
      renameSync(temporary, join(own, name))
    },
  }
}
