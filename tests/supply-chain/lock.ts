import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** One package of package-lock.json, as npm writes it. */
export interface LockEntry {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly license?: string
  readonly deprecated?: string
  readonly hasInstallScript?: boolean
  readonly link?: boolean
  readonly dependencies?: Record<string, string>
  readonly optionalDependencies?: Record<string, string>
  readonly peerDependencies?: Record<string, string>
}

const lock: { packages: Record<string, LockEntry> } = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
)

/** Every package that is not ours, by its folder. */
export const locked: readonly (readonly [folder: string, entry: LockEntry])[] = Object.entries(
  lock.packages,
).filter(([path, { link }]) => path.includes('node_modules/') && link !== true)

/** What npm puts beside a package at a user's, for any platform: all that it asks for, and what that asks for. */
export const closureOf = (asked: Readonly<Record<string, string>>): Map<string, LockEntry> => {
  const entries = new Map(locked)
  const closure = new Map<string, LockEntry>()
  const waiting = Object.keys(asked).map((name) => `node_modules/${name}`)
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (closure.has(folder)) continue
    const entry = entries.get(folder)
    if (entry === undefined) throw new Error(`${folder} is not locked`)
    closure.set(folder, entry)
    const { dependencies, optionalDependencies, peerDependencies } = entry
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }))
      waiting.push(placeOf(name, folder, entries))
  }
  return closure
}

/** Where Node finds a package that another one asks for: in the latter's folder, or upwards. */
const placeOf = (name: string, from: string, entries: ReadonlyMap<string, LockEntry>): string => {
  const own = `${from}/node_modules/${name}`
  if (entries.has(own)) return own
  const above = from.lastIndexOf('/node_modules/')
  return above < 0 ? `node_modules/${name}` : placeOf(name, from.slice(0, above), entries)
}
