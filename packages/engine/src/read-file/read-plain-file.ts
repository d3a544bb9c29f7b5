import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { isWithin } from '../paths.ts'
import { realPath } from './real-path.ts'

/** How a file is read that a stranger may have named, or put there. */
export interface PlainReading {
  /** More bytes than these are not read. */
  readonly most: number
  /** The file has to be in this folder, absolute, wherever links lead. */
  readonly within?: string | undefined
}

/** The first bytes of a file, or why none are read. */
export type PlainFile =
  | { readonly bytes: Uint8Array /** Of the file as a whole. */; readonly size: number }
  | { readonly problem: 'not-a-file' | 'outside' }

/** Opening a pipe that nobody writes to would wait for ever. Systems that lack the flag lack such pipes. */
const atOnce = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * Reads a file that is one: no pipe, socket or device, which may never end or do something when opened. Where it is, is asked of what
 * was opened, so that nobody can put another in its place between the question and the reading.
 *
 * @throws The file system's error.
 */
export const readPlainFile = (path: string, { most, within }: PlainReading): PlainFile => {
  if (!statSync(path).isFile()) return { problem: 'not-a-file' }
  const file = openSync(path, atOnce)
  try {
    const found = fstatSync(file)
    if (!found.isFile()) return { problem: 'not-a-file' }
    if (within !== undefined && !isInside(path, found, within)) return { problem: 'outside' }
    return { bytes: fill(file, Math.min(found.size, most)), size: found.size }
  } finally {
    closeSync(file)
  }
}

/** Whether what was opened is what stands inside the folder. */
const isInside = (path: string, { dev, ino }: Stats, folder: string): boolean => {
  const real = realPath(path)
  if (real === undefined || !isWithin(realPath(folder) ?? folder, real)) return false
  const there = statSync(real, { throwIfNoEntry: false })
  return there?.ino === ino && there.dev === dev
}

/** A file may shrink while it is read. */
const fill = (file: number, size: number): Uint8Array => {
  const buffer = new Uint8Array(size)
  let length = 0
  while (length < size) {
    const bytesRead = readSync(file, buffer, length, size - length, length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return buffer.subarray(0, length)
}
