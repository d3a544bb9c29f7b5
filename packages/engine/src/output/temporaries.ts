import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from '../errors.ts'

/** Deletes the temporaries of runs that are no more; their names begin with the number of the run's process. */
export const sweepTemporaries = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!isRunning(Number.parseInt(name, 10))) await rm(join(folder, name), { force: true })
  }
}

const isRunning = (pid: number): boolean => {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** Gives each temporary a name that no other run and no other file has. */
export const nameTemporaries = (folder: string): (() => string) => {
  let count = 0
  return () => join(folder, `${process.pid}-${++count}`)
}
