import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { EngineError } from '../errors.ts'

/** A file's whole new content. */
export interface Content {
  readonly path: string
  readonly content: string | Uint8Array
}

/**
 * Writes a file so that at every moment it is there whole, as it was or as it will be: a temporary is written and
 * flushed to the disk, then takes the file's place. (Own code, since write-file-atomic does not notice a write that a
 * full disk cut short, and its temporaries stand among the outputs.)
 *
 * @param temporary A path on the same file system, in a folder that is made if need be.
 * @throws EngineError with the file system's error as its cause; the temporary is gone then.
 */
export const writeWhole = async ({ path, content }: Content, temporary: string): Promise<void> => {
  await stage({ path, content }, temporary)
  await settle(path, temporary)
}

/** First half of {@link writeWhole}: the new content is on the disk, beside the old. */
export const stage = async ({ path, content }: Content, temporary: string): Promise<void> => {
  try {
    await mkdir(dirname(temporary), { recursive: true })
    const file = await open(temporary, 'w')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw new EngineError(`cannot write ${path}`, { cause })
  }
}

/** Second half of {@link writeWhole}: the new content takes the old one's place. */
export const settle = async (path: string, temporary: string): Promise<void> => {
  try {
    await mkdir(dirname(path), { recursive: true })
    await rename(temporary, path)
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw new EngineError(`cannot write ${path}`, { cause })
  }
}
