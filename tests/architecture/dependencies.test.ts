import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

interface Manifest {
  name: string
  version: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

const manifests = ['packages', 'apps', 'content']
  .flatMap((group) => readdirSync(join(root, group)).map((name) => `${group}/${name}`))
  .concat('tests', '.')
  .map((folder): Manifest => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')))

const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')

interface LockEntry {
  link?: boolean
  integrity?: string
  hasInstallScript?: boolean
  optional?: boolean
  optionalDependencies?: Record<string, string>
  dev?: boolean
}
const entries = Object.entries((JSON.parse(lock) as { packages: Record<string, LockEntry> }).packages)
const installed = entries.filter(([path, entry]) => path.includes('node_modules/') && entry.link !== true)

describe('dependencies', () => {
  it('have one range each, whichever workspaces name them', () => {
    const ranges = new Map<string, Set<string>>()
    for (const { dependencies, devDependencies, optionalDependencies } of manifests)
      for (const [name, range] of Object.entries({
        ...dependencies,
        ...devDependencies,
        ...optionalDependencies,
      }))
        ranges.set(name, (ranges.get(name) ?? new Set()).add(range))
    const several = [...ranges]
      .filter(([, set]) => set.size > 1)
      .map(([name, set]) => `${name}: ${[...set].join(', ')}`)
    expect(several).toEqual([])
  })

  it('come with every workspace at one version', () => {
    expect([...new Set(manifests.map(({ version }) => version))]).toHaveLength(1)
  })

  it('are locked without a download address, each with its hash', () => {
    expect(lock).not.toMatch(/"resolved": "https?:/)
    expect(installed.length).toBeGreaterThan(50)
    expect(installed.filter(([, entry]) => entry.integrity === undefined).map(([path]) => path)).toEqual([])
  })

  it('are locked with every package of theirs for another platform, or npm ci would fail there', () => {
    const locked = new Set(entries.map(([path]) => path.replace(/^.*node_modules\//, '')))
    const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).flatMap((name) => (locked.has(name) ? [] : [`${path}: ${name}`])),
    )
    expect(missing).toEqual([])
  })

  it('of what users install run no install script', () => {
    const scripted = installed.filter(([, entry]) => entry.hasInstallScript === true && entry.dev !== true)
    expect(scripted.map(([path]) => path)).toEqual([])
  })
})
