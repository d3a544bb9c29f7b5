import { mkdir, rmdir, unlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { EngineError } from '@trifold/engine'
import type { FilePlan } from './plan-files.ts'

/**
 * Writes the files of a plan, never over one that is there. If one cannot be written, those before it are removed again.
 *
 * @throws EngineError with the cause.
 */
export const writeFiles = async ({ root, write }: FilePlan): Promise<void> => {
  const undo: (() => Promise<void>)[] = []
  try {
    for (const { path, text } of write) {
      const place = join(root, path)
      const made = await mkdir(dirname(place), { recursive: true })
      if (made !== undefined)
        undo.push(...foldersTo(made, dirname(place)).map((folder) => () => rmdir(folder)))
      await writeFile(place, text, { flag: 'wx' })
      undo.push(() => unlink(place))
    }
  } catch (cause) {
    for (const step of undo.reverse()) await step().catch(() => undefined)
    throw new EngineError('the files could not be written; none of them was left behind', { cause })
  }
}

/** From the first folder that was made to the innermost. */
const foldersTo = (first: string, last: string): string[] =>
  first === last ? [first] : [...foldersTo(first, dirname(last)), last]
