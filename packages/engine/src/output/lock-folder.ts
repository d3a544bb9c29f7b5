import { dirname, join } from 'node:path'
import type { LockRequest } from '../request.ts'
import { statOf } from '../stat-of.ts'
import { takeLock } from './lock.ts'
import { removeEmpty } from './remove-empty.ts'

/** An output folder that nobody else works on. */
export interface LockedFolder {
  release(): Promise<void>
}

/** Waits until no other run works on an output folder. Of the lock, nothing stays: no folder either that was made for it. */
export const lockFolder = async (
  outDir: string,
  { onWait, instead, signal }: LockRequest,
): Promise<LockedFolder> => {
  const place = join(outDir, '.trifold', 'lock')
  const top = existingAround(outDir)
  const lock = await takeLock(place, { onWait: ({ pid }) => onWait?.(outDir, pid), instead, signal })
  return {
    release: async () => {
      lock?.release()
      await removeEmpty(dirname(place), top)
    },
  }
}

const existingAround = (path: string): string => {
  const parent = dirname(path)
  return parent === path || statOf(path) !== undefined ? path : existingAround(parent)
}
