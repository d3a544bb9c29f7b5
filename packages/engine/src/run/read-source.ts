import { limits } from '@trifold/core'
import { codeOf } from '../errors.ts'
import { readPlainFile } from '../read-file/read-plain-file.ts'

/** The bytes of an article's file, or why there are none. */
export type ReadSource = { readonly bytes: Uint8Array } | { readonly reason: string }

/** An article's file, which is read when it is first asked for, and once: all that is made of it is made of one text. */
export interface HeldSource {
  get(): ReadSource
  /** Lets go of what was read: whoever asks again has it read again. */
  release(): void
}

/** @param read What was read of it already. */
export const holdSource = (path: string, boundary: string | undefined, read?: ReadSource): HeldSource => {
  let held = read
  return {
    get: () => {
      held ??= readSource(path, boundary)
      return held
    },
    release: () => {
      held = undefined
    },
  }
}

/** Why a file that was found is not read. */
const reasons = { 'not-a-file': 'it is not a file', outside: 'a link leads out of the collection' } as const

/**
 * Reads an article's file, but never more than the limit and one byte: enough for compiling to see that it is too
 * large. What the file system refuses is told as a reason.
 *
 * @param boundary The folder that it has to be in, wherever links lead; without one it may be anywhere.
 */
export const readSource = (path: string, boundary?: string): ReadSource => {
  try {
    const found = readPlainFile(path, { most: limits.articleBytes + 1, within: boundary })
    return 'problem' in found ? { reason: reasons[found.problem] } : { bytes: found.bytes }
  } catch (error) {
    return { reason: codeOf(error) ?? 'unknown' }
  }
}
