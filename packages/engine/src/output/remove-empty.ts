import { rmdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isWithin } from '../paths.ts'

/** Removes a folder and those around it, as long as they are empty, up to but not including `top`. */
export const removeEmpty = async (folder: string, top: string): Promise<void> => {
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
