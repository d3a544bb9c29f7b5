import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const repository = resolve(import.meta.dirname, '../..')

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

  it('answers --version and --help without loading what builds', () => {
    const loaded = [installed('dist/cli.cjs')]
    for (const file of loaded)
      for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(
        /(?<=^|[;}])(?:var \w+=)?require\("(\.[^"]+)"\);/gm,
      ))
        if (!loaded.includes(join(file, '..', path))) loaded.push(join(file, '..', path))
    const size = loaded.reduce((sum, file) => sum + readFileSync(file).length, 0)
    expect(loaded.length).toBeGreaterThan(1)
    expect(size).toBeLessThan(200_000)
  })

  it('keeps the code that it compiled for the next run, and takes none that is damaged', () => {
    const builds = () =>
      execFileSync('npx', ['--no', 'trifold', 'build', '--no-cache'], { cwd: folder, encoding: 'utf8' })
    builds()
    const [kept = ''] = readdirSync(installed('.cache'))
    const files = readdirSync(installed(`.cache/${kept}`)).map((name) => installed(`.cache/${kept}/${name}`))
    expect(files.length).toBeGreaterThan(5)
    const before = files.map((file) => readFileSync(file))
    builds()
    expect(
      files.map((file, index) => readFileSync(file).equals(before[index] ?? Buffer.alloc(0))),
    ).not.toContain(false)
    const damaged = before.map((bytes) =>
      Buffer.from(bytes.map((byte, at) => (at < 64 ? byte : byte ^ 0x55))),
    )
    for (const [index, file] of files.entries()) writeFileSync(file, damaged[index] ?? '')
    expect(builds()).toContain('Open trifold-out/index.html')
    const left = files.filter((file, index) => damaged[index]?.equals(readFileSync(file)))
    expect(left).toEqual([])
  })

  it('gives its API to programs', () => {
    const program = `
      import { build, compile, version } from 'trifold'
      const report = await build({ cwd: process.cwd(), paths: ['post.md'], out: 'api-out', to: ['html'] })
      const { article } = compile('# Hello')
      console.log(JSON.stringify([version, report.counts.built, article.meta.title]))
    `
    const stdout = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(JSON.parse(stdout)).toEqual(['0.1.0', 1, 'Hello'])
  })

  it('types its API without any other package', () => {
    const program = (slug: string) => `
      import { build, defineRenderer, renderers, type Article } from 'trifold'
      export const titleOf = (article: Article): string => article.meta.title
      const report = await build({ cwd: '/', paths: [], renderers: [...renderers] })
      export const slug: ${slug} | undefined = report.articles[0]?.slug
    `
    writeFileSync(join(folder, 'right.ts'), program('string'))
    writeFileSync(join(folder, 'wrong.ts'), program('number'))
    const tsc = join(repository, 'node_modules/typescript/bin/tsc')
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '']
    const { stdout } = spawnSync(
      process.execPath,
      [tsc, ...options, '--lib', 'es2023,dom', 'right.ts', 'wrong.ts'],
      { cwd: folder, encoding: 'utf8' },
    )
    expect(stdout.trim().split('\n')).toEqual([expect.stringMatching(/^wrong\.ts\(5,20\): error TS2322/)])
  })

  it('names no folder of the machine that bundled it', () => {
    const files = readdirSync(installed('dist'), { recursive: true, withFileTypes: true })
    const texts = files
      .filter((file) => file.isFile())
      .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
    expect(texts.length).toBeGreaterThan(20)
    expect(texts.filter((text) => text.includes(repository))).toEqual([])
  })

  it('credits every package that is bundled', () => {
    const licences = readFileSync(installed('dist/THIRD-PARTY-LICENSES.txt'), 'utf8')
    for (const name of ['commander', 'handlebars', 'remark-parse', 'remark-stringify', 'zod'])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'))
    expect(licences).not.toContain('UNLICENSED')
  })
})
