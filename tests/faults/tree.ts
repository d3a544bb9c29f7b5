import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join, relative } from 'node:path'

/** What stands in a folder: each file's hash by its path, `/` separated. */
export type Tree = ReadonlyMap<string, string>

/** Reads a folder as it is; links are told by where they lead. Files that vanish meanwhile are none. */
export const readTree = (folder: string): Tree =>
  new Map(
    entriesOf(folder).flatMap((path) => {
      const found = hashOf(path)
      return found === undefined ? [] : [[relative(folder, path), found] as const]
    }),
  )

/** Times and sizes beside the hashes: what tells whether a file was touched. */
export const readStamps = (folder: string, paths: Iterable<string>): Tree =>
  new Map(
    [...paths].map((path) => {
      const found = lstatSync(join(folder, path), { throwIfNoEntry: false })
      return [
        path,
        found === undefined ? 'gone' : `${found.mtimeMs} ${found.mode} ${hashOf(join(folder, path))}`,
      ]
    }),
  )

/** The paths where two trees differ, each with what it is in them. */
export const differences = (found: Tree, expected: Tree): string[] =>
  [...new Set([...found.keys(), ...expected.keys()])]
    .filter((path) => found.get(path) !== expected.get(path))
    .map((path) =>
      found.has(path) ? (expected.has(path) ? `${path} differs` : `${path} is left`) : `${path} is missing`,
    )
    .sort()

const entriesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? entriesOf(path) : [path]
  })

const hashOf = (path: string): string | undefined => {
  try {
    const bytes = lstatSync(path).isSymbolicLink() ? readlinkSync(path) : readFileSync(path)
    return createHash('sha256').update(bytes).digest('hex')
  } catch {
    return undefined
  }
}
