import { open } from 'node:fs/promises'
import { limits } from '@trifold/core'

/**
 * Reads an article's file, but never more than the limit and one byte: enough for compiling to see that it is too
 * large. What the file system refuses is told as a reason.
 */
export const readSource = async (path: string): Promise<{ bytes: Uint8Array } | { reason: string }> => {
  try {
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      return { bytes: await fill(file, Math.min(size, limits.articleBytes + 1)) }
    } finally {
      await file.close()
    }
  } catch (error) {
    return { reason: (error as NodeJS.ErrnoException).code ?? 'unknown' }
  }
}

const fill = async (file: Awaited<ReturnType<typeof open>>, size: number): Promise<Uint8Array> => {
  const buffer = new Uint8Array(size)
  let length = 0
  while (length < size) {
    const { bytesRead } = await file.read(buffer, length, size - length, length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return buffer.subarray(0, length)
}
