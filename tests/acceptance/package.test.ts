import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const repository = join(import.meta.dirname, '../..')

describe('the packed package, installed in an empty folder', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'trifold-package-')))
  const npm = (cwd: string, ...args: string[]) =>
    execFileSync('npm', [...args, '--silent', `--cache=${join(folder, '.npm')}`], { cwd, encoding: 'utf8' })
  const installed = (path: string) => join(folder, 'node_modules/trifold', path)

  beforeAll(() => {
    npm(join(repository, 'apps/cli'), 'pack', '--pack-destination', folder)
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    npm(folder, 'install', '--offline', `./${tarball}`)
    writeFileSync(join(folder, 'post.md'), '# A post\n\nSome words.\n\n:::notes\n\nFor the speaker.\n\n:::\n')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('brings no other package', () => {
    const names = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))
    expect(names).toEqual(['trifold'])
    expect(JSON.parse(readFileSync(installed('package.json'), 'utf8')).dependencies).toBeUndefined()
  })

  it('builds a lone post to every format', () => {
    const { status, stdout, stderr } = spawnSync('npx', ['--no', 'trifold', 'build', 'post.md'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(status, stdout + stderr).toBe(0)
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('Open trifold-out/index.html')
    expect(readdirSync(join(folder, 'trifold-out/post'))).toEqual(
      expect.arrayContaining(['article.html', 'article.json', 'article.jsonld', 'article.md', 'slides.html']),
    )
  })

  it('answers --version and --help at once, without loading what builds', () => {
    const cli = readFileSync(installed('dist/cli.js'), 'utf8')
    expect(cli.length).toBeLessThan(200_000)
    expect(cli).not.toMatch(/^import [^;]* from "\.\/chunks\/build-/m)
  })

  it('gives its API to programs', () => {
    const program = `
      import { build, compile, renderers, version } from 'trifold'
      const report = await build({ cwd: process.cwd(), paths: ['post.md'], out: 'api-out', to: ['html'] })
      const { article } = compile(
        { path: 'a.md', location: 'a.md', bytes: new TextEncoder().encode('# Hello') },
        { assets: { read: () => ({ problem: 'missing', message: 'none' }) }, formats: renderers },
      )
      console.log(JSON.stringify([version, report.counts.built, article.meta.title]))
    `
    const stdout = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(JSON.parse(stdout)).toEqual(['0.1.0', 1, 'Hello'])
  })

  it('types its API without any other package', () => {
    const check = (program: string) => {
      writeFileSync(join(folder, 'program.ts'), program)
      const tsc = join(repository, 'node_modules/typescript/bin/tsc')
      const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023']
      const lib = ['--lib', 'es2023,dom', '--types', '']
      return spawnSync(process.execPath, [tsc, ...options, ...lib, 'program.ts'], {
        cwd: folder,
        encoding: 'utf8',
      }).stdout
    }
    const call = (slug: string) => `
      import { build, defineRenderer, renderers, type Article } from 'trifold'
      export const titleOf = (article: Article): string => article.meta.title
      const report = await build({ cwd: '/', paths: [], renderers: [...renderers] })
      export const slug: ${slug} | undefined = report.articles[0]?.slug
    `
    expect(check(call('string'))).toBe('')
    expect(check(call('number'))).toContain('error TS2322')
  })

  it('credits every package that is bundled', () => {
    const licences = readFileSync(installed('dist/THIRD-PARTY-LICENSES.txt'), 'utf8')
    for (const name of ['commander', 'handlebars', 'remark-parse', 'remark-stringify', 'zod'])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'))
    expect(licences).not.toContain('UNLICENSED')
  })
})
