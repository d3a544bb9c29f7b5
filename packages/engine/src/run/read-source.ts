import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { limits } from '@trifold/core'
import { codeOf } from '../errors.ts'

/**
 * Reads an article's file, but never more than the limit and one byte: enough for compiling to see that it is too
 * large. What the file system refuses is told as a reason.
 */
export const readSource = (path: string): { bytes: Uint8Array } | { reason: string } => {
  try {
    const file = openSync(path, 'r')
    try {
      return { bytes: fill(file, Math.min(fstatSync(file).size, limits.articleBytes + 1)) }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return { reason: codeOf(error) ?? 'unknown' }
  }
}

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
