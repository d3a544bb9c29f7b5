import { readdirSync, rmSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
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

/**
 * Where a record of ours is written before it takes its place: beside it, since nothing else of it need be there. Those that runs
 * left which are no more are deleted, where they can be.
 */
export const temporaryBeside = (path: string): string => {
  const before = `${basename(path)}.`
  for (const name of namesIn(dirname(path))) {
    const run = name.startsWith(before) ? /^(\d+)\.tmp$/.exec(name.slice(before.length))?.[1] : undefined
    if (run !== undefined && !isRunning(Number(run))) tryToRemove(join(dirname(path), name))
  }
  return `${path}.${process.pid}.tmp`
}

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

const tryToRemove = (path: string): void => {
  try {
    rmSync(path, { force: true })
  } catch {
    // It is in nobody's way: a later run tries again.
  }
}
