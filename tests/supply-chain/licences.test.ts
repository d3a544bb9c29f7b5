import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { bundleModules, generatedFrom } from '../../apps/cli/scripts/bundle-modules.mjs'
import { collectLicences } from '../../apps/cli/scripts/collect-licences.mjs'
import { publishedLicences, toolLicences } from '../../apps/cli/scripts/licences.mjs'
import { locked, root } from './lock.ts'

const published = readFileSync(join(root, 'apps/cli/dist/THIRD-PARTY-LICENSES.txt'), 'utf8')

/** The heads of the sections: a package's name and version. */
const credited = new Set([...published.matchAll(/^(\S+ \d\S*) \(.+\)$/gm)].map(([, head]) => head))

/** The name and version of the package that a path in `node_modules` belongs to. */
const packageOf = (path: string): string => {
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? ''
  const { name, version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  return `${name} ${version}`
}

/** Whose declarations are published, which esbuild does not see. */
const declared = new Set(readdirSync(join(root, 'apps/cli/dist/types/packages')))
const nameOf = (head: string): string => head.replace(/ .*/, '').replace('@', '').replace('/', '-')

describe('licences', () => {
  it('of all that is locked are on the list, tools included', () => {
    const allowed = [...publishedLicences, ...toolLicences]
    const others = locked.filter(([, { license }]) => license === undefined || !allowed.includes(license))
    expect(others.map(([folder, { license }]) => `${folder}: ${license}`)).toEqual([])
  })

  it('of all that is bundled are published with it, and of nothing older', async () => {
    const { metafile } = await bundleModules()
    const paths = [
      ...Object.keys(metafile.inputs).filter((path) => path.includes('node_modules/')),
      ...generatedFrom,
    ]
    const bundled = new Set(paths.map(packageOf))
    expect(bundled.size).toBeGreaterThan(80)
    expect([...bundled].filter((head) => !credited.has(head))).toEqual([])
    expect([...credited].filter((head = '') => !bundled.has(head) && !declared.has(nameOf(head)))).toEqual([])
  })

  it('come with their text, and what our own modules hold of others with its notice', () => {
    const sections = published.split(`\n${'-'.repeat(80)}\n\n`)
    expect(sections.length).toBe(credited.size + 3)
    expect(sections.filter((section) => section.length < 300)).toEqual([])
    for (const notice of ['fonts', 'pptx', 'schema-org'])
      expect(published).toContain(readFileSync(join(root, `packages/${notice}/NOTICE`), 'utf8'))
  })

  it('that are not on the list, or missing, stop the bundle', () => {
    const folder = mkdtempSync(join(tmpdir(), 'trifold-licences-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const bundleWith = (manifest: object) => {
      const path = join(folder, 'node_modules/dependency/package.json')
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, JSON.stringify({ name: 'dependency', version: '1.0.0', ...manifest }))
      return () => collectLicences(folder, ['node_modules/dependency/index.js'])
    }
    expect(bundleWith({ license: 'AGPL-3.0-only', author: 'Ada' })).toThrow('AGPL-3.0-only')
    expect(bundleWith({ author: 'Ada' })).toThrow('undefined')
    expect(bundleWith({ license: 'MIT' })).toThrow('brings no licence file')
    expect(bundleWith({ license: 'MIT', author: 'Ada' })()).toContain('Copyright Ada')
  })
})
