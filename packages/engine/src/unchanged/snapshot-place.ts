import { statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** What a run is asked for, as far as it decides where its outputs are. */
export interface Asked {
  /** Absolute. */
  readonly cwd: string
  readonly paths: readonly string[]
  readonly out?: string | undefined
}

const name = join('.trifold', 'seen')

/**
 * Where the snapshot of a run is: in the collection's folder beside its own `out/`, which a task cache may carry to other
 * machines; else among the outputs.
 */
export const snapshotPlace = ({ cwd, paths: [first = '.'], out }: Asked): string => {
  if (out !== undefined) {
    const folder = resolve(cwd, out)
    return basename(folder) === 'out' && isRoot(dirname(folder))
      ? join(dirname(folder), name)
      : join(folder, name)
  }
  const path = resolve(cwd, first)
  const root = rootAround(isFile(path) ? dirname(path) : path)
  return root === undefined ? join(cwd, 'trifold-out', name) : join(root, name)
}

const rootAround = (folder: string): string | undefined => {
  if (isRoot(folder)) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : rootAround(parent)
}

const isRoot = (folder: string): boolean => isFile(join(folder, 'trifold.config.json'))

const isFile = (path: string): boolean => {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true
  } catch {
    return false
  }
}
