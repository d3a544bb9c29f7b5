import { describe, expect, it } from 'vitest'
import { type LockEntry, locked } from './lock.ts'

/** What is wrong with an entry of package-lock.json. */
const faultsOf = ({ resolved, integrity, deprecated }: LockEntry): string[] => [
  ...(integrity !== undefined && /^sha512-[\w+/]{86}==$/.test(integrity) ? [] : ['has no hash']),
  // Registries are named by nobody's lock: what is left are addresses of repositories, archives and folders.
  ...(resolved === undefined ? [] : [`comes from ${resolved}`]),
  ...(deprecated === undefined ? [] : [`is deprecated: ${deprecated}`]),
]

describe('package-lock.json', () => {
  it('names a hash for every package, no place but the registry, and none that its author gave up', () => {
    expect(locked.length).toBeGreaterThan(500)
    expect(locked.flatMap(([folder, entry]) => faultsOf(entry).map((fault) => `${folder} ${fault}`))).toEqual(
      [],
    )
  })

  it('is judged by what finds a package without one, from a repository, or given up', () => {
    const integrity = `sha512-${'A'.repeat(86)}==`
    expect(faultsOf({ integrity })).toEqual([])
    for (const entry of [
      {},
      { integrity: 'sha1-AAAA' },
      { integrity, resolved: 'git+ssh://git@example.org/a.git#1' },
    ])
      expect(faultsOf(entry)).toHaveLength(1)
    expect(faultsOf({ integrity, deprecated: 'Use another.' })).toHaveLength(1)
  })
})
