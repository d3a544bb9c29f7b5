import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf, siteFolder } from './site-files.ts'

const app = join(import.meta.dirname, '../../apps/site')

/** The hash of each file of a folder. */
const hashesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    [...filesOf(folder)].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]),
  )

/** Builds the site anew and gives the hash of each of its files. */
const build = (environment: Readonly<Record<string, string>>): Record<string, string> => {
  const out = mkdtempSync(join(tmpdir(), 'trifold-site-'))
  try {
    execFileSync('npx', ['vite', 'build', '--outDir', out, '--emptyOutDir', '--logLevel', 'error'], {
      cwd: app,
      env: { ...process.env, ...environment },
    })
    return hashesIn(out)
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

describe('two builds of the site', () => {
  it('give the same bytes, in any time zone and language', () => {
    const first = hashesIn(siteFolder)
    expect(Object.keys(first).length).toBeGreaterThan(40)
    expect(build({ TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' })).toEqual(first)
  })
})
