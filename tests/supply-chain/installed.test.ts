import { execFileSync } from 'node:child_process'
import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishedLicences } from '../../apps/cli/scripts/licences.mjs'
import { closureOf, root } from './lock.ts'

/** What users install: the packed command, and what npm puts beside it. */
describe('an installed trifold', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'trifold-installed-')))
  const own = join(folder, 'node_modules/trifold')
  const manifest = (): Manifest => JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'))

  beforeAll(() => {
    const npm = (cwd: string, ...args: string[]) =>
      execFileSync('npm', [...args, '--silent', `--cache=${join(folder, '.npm')}`], { cwd, encoding: 'utf8' })
    npm(join(root, 'apps/cli'), 'pack', '--pack-destination', folder)
    writeFileSync(join(folder, 'package.json'), '{}')
    npm(folder, 'install', '--offline', `./${readdirSync(folder).find((name) => name.endsWith('.tgz'))}`)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('runs nothing when it is installed, nor does what comes with it', () => {
    const run = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish']
    expect(Object.keys(manifest().scripts ?? {}).filter((name) => run.includes(name))).toEqual([])
    // npm builds what it finds such a file in.
    expect(readdirSync(own)).not.toContain('binding.gyp')
    expect([...beside()].filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([])
  })

  it('is at most sixty packages, those for other platforms counted, each with its hash and a licence of the list', () => {
    expect(manifest().dependencies).toBeUndefined()
    expect(beside().size).toBeGreaterThan(1)
    expect(beside().size + 1).toBeLessThanOrEqual(60)
    for (const [name, { integrity, license }] of beside()) {
      expect(integrity, name).toMatch(/^sha512-/)
      expect(publishedLicences, `${name}: ${license}`).toContain(license)
    }
  })

  it('takes less than fifteen megabytes besides its fonts', () => {
    const files = readdirSync(own, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
    const fonts = files.filter((file) => /\/chunks\/(?:arimo|cousine|source-serif-4)-/.test(file))
    expect(fonts.length).toBeGreaterThan(20)
    const blocks = (paths: readonly string[]) =>
      paths.reduce((sum, path) => sum + lstatSync(path).blocks * 512, 0)
    expect(blocks(files) - blocks(fonts)).toBeLessThan(15_000_000)
  })

  const beside = () => closureOf(manifest().optionalDependencies ?? {})
})

interface Manifest {
  scripts?: Record<string, string>
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}
