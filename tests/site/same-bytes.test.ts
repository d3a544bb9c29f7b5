import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf } from './site-files.ts'

const app = join(import.meta.dirname, '../../apps/site')

/** Builds the site and gives the hash of each of its files. */
const build = (environment: Readonly<Record<string, string>>): Record<string, string> => {
  const out = mkdtempSync(join(tmpdir(), 'trifold-site-'))
  try {
    execFileSync('npx', ['vite', 'build', '--outDir', out, '--emptyOutDir', '--logLevel', 'error'], {
      cwd: app,
      env: { ...process.env, ...environment },
    })
    const hashes = [...filesOf(out)].map(([path, bytes]) => [
      path,
      createHash('sha256').update(bytes).digest('hex'),
    ])
    return Object.fromEntries(hashes)
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

describe('two builds of the site', () => {
  it('give the same bytes, in any time zone and language', () => {
    const first = build({ TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' })
    expect(Object.keys(first).length).toBeGreaterThan(40)
    expect(build({ TZ: 'America/Los_Angeles', LANG: 'C' })).toEqual(first)
  }, 300_000)
})
