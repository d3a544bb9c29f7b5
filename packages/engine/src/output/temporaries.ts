import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunning } from './lock-holder.ts'

/** Deletes the temporaries of runs that are no more; their names begin with the number of the run's process. */
export const sweepTemporaries = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder).catch(() => [])) {
    // What is called otherwise was not made here.
    const [, run] = /^(\d+)-\w+$/.exec(name) ?? []
    const isGone = Number(run) === process.pid || !isRunning(Number(run))
    if (run !== undefined && isGone) await rm(join(folder, name), { force: true })
  }
}

/** Gives each temporary a name that no other run and no other file has. */
export const nameTemporaries = (folder: string): (() => string) => {
  let count = 0
  return () => join(folder, `${process.pid}-${++count}`)
}
