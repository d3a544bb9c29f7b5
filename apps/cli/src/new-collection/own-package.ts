import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { version } from '../version.ts'

const installedAt = `${sep}node_modules${sep}trifold${sep}`

/**
 * What the `package.json` in `root` names to get the very package that is running: its version, or, where npm installed
 * it from a file, that file. `place` is a folder of the package.
 */
export const ownPackage = (root: string, place: string = import.meta.dirname): string => {
  const end = place.lastIndexOf(installedAt)
  const file = end === -1 ? undefined : fileOf(place.slice(0, end))
  return file === undefined ? `^${version}` : `file:${relative(root, file).split(sep).join('/')}`
}

/** The file that npm installed the package from, by the record that it keeps of every installation. */
const fileOf = (folder: string): string | undefined => {
  try {
    const record = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8'))
    const resolved: unknown = record.packages['node_modules/trifold'].resolved
    const path = /^file:(.*)$/.exec(String(resolved))?.[1]
    const file = path === undefined ? undefined : resolve(folder, decodeURI(path))
    return file !== undefined && existsSync(file) ? file : undefined
  } catch {
    // Another package manager installed it, or the record is not npm’s.
    return undefined
  }
}
