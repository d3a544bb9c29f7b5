import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { buildIn } from '../test/build-in.ts'
import { createTestFolder, type TestFolder } from '../test/folder.ts'
import { type Calls, textRenderer } from '../test/renderers.ts'
import { UsageError } from './errors.ts'

let folder: TestFolder
beforeEach(async () => {
  folder = await createTestFolder()
})
afterEach(() => folder.dispose())

const codes = (report: { diagnostics: readonly { code: string }[] }): string[] =>
  report.diagnostics.map(({ code }) => code)

describe('a folder of plain posts', () => {
  it('is built to ./trifold-out without a configuration', async () => {
    await folder.write({
      '2024-01-02-hello.md': '# Hello\n\nWorld.\n',
      'notes/deep.md': 'Deep.\n',
      'README.md': '# About\n',
      '_index.md': '# Section\n',
      'node_modules/x/y.md': '# No\n',
      '.obsidian/z.md': '# No\n',
      'out/old.md': '# No\n',
    })
    const report = await buildIn(folder)
    expect(report.counts).toEqual({ built: 2, fresh: 0, failed: 0, drafts: 0, removed: 0 })
    expect(report.articles.map(({ file, slug, title }) => [file, slug, title])).toEqual([
      ['2024-01-02-hello.md', 'hello', 'Hello'],
      ['notes/deep.md', 'notes/deep', 'Deep'],
    ])
    expect(report.indexPage).toBe('trifold-out/index.html')
    expect(await folder.list('trifold-out')).toEqual([
      'trifold-out/hello/article.json',
      'trifold-out/hello/article.txt',
      'trifold-out/hello/cover.svg',
      'trifold-out/hello/slides.html',
      'trifold-out/index.html',
      'trifold-out/notes/deep/article.json',
      'trifold-out/notes/deep/article.txt',
      'trifold-out/notes/deep/cover.svg',
      'trifold-out/notes/deep/slides.html',
    ])
  })

  it('is built from a lone file, whose outputs the report names', async () => {
    await folder.write({ 'post.md': 'Hi.\n' })
    const report = await buildIn(folder, { paths: ['post.md'] })
    expect(report.articles[0]?.outputs).toEqual([
      'trifold-out/post/article.txt',
      'trifold-out/post/slides.html',
      'trifold-out/post/cover.svg',
      'trifold-out/post/article.json',
    ])
  })

  it('gives a translation a folder of its own', async () => {
    await folder.write({ 'post.md': 'Hi.\n', 'post.fr.md': 'Salut.\n' })
    const report = await buildIn(folder)
    expect(report.articles.map(({ slug, lang }) => [slug, lang])).toEqual([
      ['post', 'fr'],
      ['post', 'en'],
    ])
    expect(await folder.list('trifold-out')).toContain('trifold-out/post.fr/article.txt')
  })

  it('skips drafts, and builds them when asked', async () => {
    await folder.write({ 'a.md': '---\ndraft: true\n---\nA.\n', 'b.md': 'B.\n' })
    expect((await buildIn(folder)).counts).toMatchObject({ built: 1, drafts: 1 })
    expect((await buildIn(folder)).counts).toMatchObject({ built: 0, fresh: 1, drafts: 1 })
    expect((await buildIn(folder, { drafts: true })).counts).toMatchObject({ built: 1, fresh: 1, drafts: 0 })
    expect((await buildIn(folder)).counts).toMatchObject({ fresh: 1, drafts: 1, removed: 4 })
  })
})

describe('a second run', () => {
  const posts = { 'a.md': '# A\n\n![p](picture.svg)\n', 'b.md': '# B\n', 'picture.svg': '<svg/>' }

  it('builds nothing and writes nothing', async () => {
    await folder.write(posts)
    await buildIn(folder)
    const before = await folder.snapshot()
    const calls: Calls = { rendered: [] }
    const report = await buildIn(folder, {}, calls)
    expect(report.counts).toMatchObject({ built: 0, fresh: 2 })
    expect(calls.rendered).toEqual([])
    expect(await folder.snapshot()).toEqual(before)
  })

  it('gives the same bytes as a build from nothing', async () => {
    await folder.write(posts)
    await buildIn(folder)
    await folder.write({ 'a.md': '# A2\n' })
    await buildIn(folder)
    const after = await folder.snapshot('trifold-out')
    await folder.remove('trifold-out')
    await buildIn(folder)
    expect(await folder.snapshot('trifold-out')).toEqual(after)
  })

  it('rebuilds the formats whose options changed', async () => {
    await folder.write({ 'a.md': '# A\n\nText.\n', 'trifold.config.json': '{}' })
    await buildIn(folder)
    await folder.write({ 'trifold.config.json': '{ "formats": { "plain": { "shout": true } } }' })
    const calls: Calls = { rendered: [] }
    await buildIn(folder, {}, calls)
    expect(calls.rendered).toEqual(['plain a.md'])
    expect(await folder.read('out/a/article.txt')).toContain('TEXT.')
    await folder.write({
      'trifold.config.json': '{ "theme": "dark", "formats": { "plain": { "shout": true } } }',
    })
    await buildIn(folder, {}, calls)
    expect(calls.rendered).toEqual(['plain a.md', 'cover a.md'])
  })

  it('links outputs in the same order, whichever formats were asked for last', async () => {
    const links = async () =>
      (await folder.read('trifold-out/index.html'))
        .match(/href="a\/[^"]+"/g)
        ?.filter((link) => !link.includes('article.json'))
    await folder.write({ 'a.md': '# A\n' })
    await buildIn(folder)
    const before = await links()
    expect(new Set(before).size).toBe(2)
    for (const format of ['cover', 'plain']) {
      await buildIn(folder, { to: [format], cache: false })
      expect(await links()).toEqual(before)
    }
  })

  it('keeps the outputs of formats that were not asked for', async () => {
    await folder.write({ 'a.md': '# A\n' })
    await buildIn(folder)
    await folder.write({ 'a.md': '# B\n' })
    const report = await buildIn(folder, { to: ['plain'] })
    expect(report.articles[0]?.outputs).toEqual(['trifold-out/a/article.txt', 'trifold-out/a/article.json'])
    expect(await folder.read('trifold-out/a/slides.html')).toContain('<title>A')
    expect(await folder.read('trifold-out/index.html')).toContain('earlier version')
    const calls: Calls = { rendered: [] }
    await buildIn(folder, {}, calls)
    expect(calls.rendered).toEqual(['cover a.md'])
  })
})

describe('errors', () => {
  it('withhold every output of an article that does not compile; former ones stay, others are built', async () => {
    await folder.write({ 'a.md': '# A\n', 'b.md': '# B\n' })
    await buildIn(folder)
    await folder.write({ 'a.md': '# A2\n\n:::\n', 'b.md': '# B2\n' })
    const report = await buildIn(folder)
    expect(report.counts).toMatchObject({ built: 1, failed: 1 })
    expect(report.sources.get('a.md')).toBe('# A2\n\n:::\n')
    expect(await folder.read('trifold-out/a/article.txt')).toBe('A\n\n')
    expect(await folder.read('trifold-out/b/article.txt')).toBe('B2\n\n')
    const page = await folder.read('trifold-out/index.html')
    expect(page).toContain('With errors')
    expect(page).toContain('earlier version')
    expect((await buildIn(folder)).counts).toMatchObject({ fresh: 1, failed: 1 })
  })

  it('of a format withhold that format alone', async () => {
    await folder.write({ 'a.md': '# A\n\nplain fails\n' })
    const report = await buildIn(folder)
    expect(codes(report)).toEqual(['fake-error'])
    expect(report.articles[0]).toMatchObject({ status: 'failed' })
    expect(await folder.list('trifold-out/a')).toEqual([
      'trifold-out/a/article.json',
      'trifold-out/a/cover.svg',
      'trifold-out/a/slides.html',
    ])
  })

  it('thrown by a renderer are told, and other articles go on', async () => {
    await folder.write({ 'a.md': 'plain throws\n', 'b.md': '# B\n' })
    const report = await buildIn(folder)
    expect(report.internal).toBe(true)
    expect(codes(report)).toEqual(['internal'])
    expect(report.diagnostics[0]?.message).toContain('plain failed on this article: the fake renderer threw')
    expect(report.counts).toMatchObject({ built: 1, failed: 1 })
  })

  it('of two articles with one slug name both, and the first alone is built', async () => {
    await folder.write({
      'a.md': '---\nslug: Stra\u00dfe\n---\nFirst.\n',
      'b.md': '---\nslug: strasse\n---\nSecond.\n',
    })
    const report = await buildIn(folder)
    expect(codes(report)).toEqual(['slug-unique'])
    expect(report.diagnostics[0]).toMatchObject({ file: 'b.md' })
    expect(report.diagnostics[0]?.message).toContain('a.md')
    expect(await folder.read('trifold-out/Stra\u00dfe/article.txt')).toContain('First.')
    expect((await buildIn(folder)).counts).toMatchObject({ fresh: 1, failed: 1 })
  })

  it('are not made of one slug in two languages', async () => {
    await folder.write({
      'a.md': '---\nslug: one\nlang: en\n---\nFirst.\n',
      'b.md': '---\nslug: one\nlang: fr\n---\nSecond.\n',
    })
    expect((await buildIn(folder)).counts).toMatchObject({ built: 2 })
    expect(await folder.read('trifold-out/one.fr/article.txt')).toContain('Second.')
    expect((await buildIn(folder)).counts).toMatchObject({ fresh: 2 })
  })

  it('are those of the source as it is now, not of former outputs', async () => {
    await folder.write({ 'a.md': '# A\n\nplain fails ![p](none.png)\n' })
    expect(codes(await buildIn(folder))).toContain('fake-error')
    await folder.write({ 'a.md': '# A\n\n:::\n' })
    expect(codes(await buildIn(folder))).toEqual(['fence-opened'])
    expect(await folder.read('trifold-out/index.html')).not.toContain('fake-error')
  })

  it.each([
    ['"slides"', 'expected true, false or "auto", found "slides"'],
    ['null', 'expected true, false or "auto", found null'],
    ['{"a": 1}', 'expected true, false or "auto", found an object'],
  ])('of the options of a format say what is allowed: %s', async (value, message) => {
    const options = z.strictObject({ toc: z.union([z.boolean(), z.literal('auto')]).default('auto') })
    const renderer = { ...textRenderer({ rendered: [] }), options }
    await folder.write({ 'a.md': 'A.\n', 'trifold.config.json': `{"formats": {"plain": {"toc": ${value}}}}` })
    const { diagnostics } = await buildIn(folder, { renderers: [renderer] })
    expect(diagnostics).toMatchObject([{ message: `formats.plain.toc: ${message}.`, line: 1, column: 31 }])
    await folder.write({ 'trifold.config.json': '{"formats": {"plain": {"tocc": true}}}' })
    const misspelt = await buildIn(folder, { renderers: [renderer] })
    expect(misspelt.diagnostics).toMatchObject([{ help: 'Did you mean toc?' }])
  })

  it('of the configuration are located, and nothing of the collection is built', async () => {
    await folder.write({ 'a.md': 'A.\n', 'trifold.config.json': '{\n  "formts": ["plain"]\n}\n' })
    const report = await buildIn(folder)
    expect(report.diagnostics).toMatchObject([
      {
        code: 'config-key-known',
        file: 'trifold.config.json',
        line: 2,
        column: 3,
        help: 'Did you mean formats?',
      },
    ])
    expect(report.counts).toMatchObject({ built: 0 })
    expect(report.refused).toEqual(['trifold.config.json'])
    expect(report.sources.get('trifold.config.json')).toContain('formts')
  })
})

describe('an output that somebody edited', () => {
  it('is kept with a warning until it is forced', async () => {
    await folder.write({ 'a.md': '# A\n' })
    await buildIn(folder)
    await folder.write({ 'trifold-out/a/article.txt': 'mine', 'a.md': '# B\n' })
    for (const _run of [1, 2]) {
      const report = await buildIn(folder)
      expect(codes(report)).toEqual(['output-unedited'])
      expect(report.kept).toEqual(['trifold-out/a/article.txt'])
      expect(await folder.read('trifold-out/a/article.txt')).toBe('mine')
    }
    const forced = await buildIn(folder, { force: true })
    expect(codes(forced)).toEqual([])
    expect(await folder.read('trifold-out/a/article.txt')).toBe('B\n\n')
  })

  it('is kept when its article is gone', async () => {
    await folder.write({ 'a.md': '# A\n', 'b.md': '# B\n' })
    await buildIn(folder)
    await folder.write({ 'trifold-out/a/article.txt': 'mine' })
    await folder.remove('a.md')
    const report = await buildIn(folder)
    expect(report.kept).toEqual(['trifold-out/a/article.txt'])
    expect(await folder.list('trifold-out/a')).toEqual(['trifold-out/a/article.txt'])
    expect((await buildIn(folder)).diagnostics).toEqual([])
  })

  it('is a foreign file too, when Trifold never wrote it', async () => {
    await folder.write({ 'a.md': '# A\n', 'trifold-out/a/article.txt': 'theirs' })
    expect(codes(await buildIn(folder))).toEqual(['output-unedited'])
    expect(await folder.read('trifold-out/a/article.txt')).toBe('theirs')
  })
})

describe('articles that are gone', () => {
  it('take their outputs and empty folders with them', async () => {
    await folder.write({ 'x/a.md': '# A\n', 'b.md': '# B\n' })
    await buildIn(folder)
    await folder.write({ 'trifold-out/foreign.txt': 'stays' })
    await folder.remove('x/a.md')
    expect((await buildIn(folder)).counts).toMatchObject({ fresh: 1, removed: 4 })
    expect(await folder.list('trifold-out')).toEqual([
      'trifold-out/b/article.json',
      'trifold-out/b/article.txt',
      'trifold-out/b/cover.svg',
      'trifold-out/b/slides.html',
      'trifold-out/foreign.txt',
      'trifold-out/index.html',
    ])
  })

  it('are not those that a run over other paths did not look for', async () => {
    await folder.write({ 'x/a.md': '# A\n', 'y/b.md': '# B\n' })
    await buildIn(folder, { paths: ['x'] })
    await buildIn(folder, { paths: ['y'] })
    expect(await folder.list('trifold-out')).toContain('trifold-out/a/article.txt')
    expect(await folder.read('trifold-out/index.html')).toContain('2 articles')
  })

  it('leave their place to an article that was renamed, even when it alone is built', async () => {
    await folder.write({ 'old.md': '---\nslug: post\n---\nText.\n' })
    await buildIn(folder)
    await folder.write({ 'new.md': '---\nslug: post\n---\nText.\n' })
    await folder.remove('old.md')
    const report = await buildIn(folder, { paths: ['new.md'] })
    expect(report.diagnostics).toEqual([])
    expect(await folder.read('trifold-out/index.html')).toContain('1 article<')
    expect(await folder.list('trifold-out/post')).toContain('trifold-out/post/article.txt')
  })

  it('leave nothing when they were the last', async () => {
    await folder.write({ 'a.md': '# A\n' })
    await buildIn(folder)
    await folder.remove('a.md')
    await buildIn(folder)
    expect(await folder.snapshot('trifold-out')).toEqual({})
  })
})

describe('keys of front matter that Trifold does not use', () => {
  it('are noted once a run', async () => {
    await folder.write({
      'a.md': '---\nlayout: post\nzzz: 1\n---\nA.\n',
      'b.md': '---\nlayout: post\n---\nB.\n',
    })
    const { diagnostics } = await buildIn(folder)
    expect(diagnostics).toMatchObject([
      {
        code: 'frontmatter-key-used',
        severity: 'info',
        file: 'a.md',
        message: 'Trifold does not use layout, zzz in some of 2 articles; they are carried along.',
      },
    ])
  })
})

describe('wrong usage', () => {
  it.each([
    ['a format that does not exist', { to: ['plian'] }, /no format "plian".*Did you mean "plain"\?/],
    ['a path that does not exist', { paths: ['nope.md'] }, /no file or folder "nope.md"/],
    ['the source as output folder', { out: '.' }, /refused/],
    ['a folder around the source', { out: '..' }, /refused/],
    ['the root of the file system', { out: '/' }, /refused/],
    ['a folder of templates that does not exist', { templates: 'nope' }, /templates/],
    ['a template that does not exist', { template: 'nope.pptx' }, /template "nope.pptx"/],
  ])('refuses %s', async (_name, request, message) => {
    await folder.write({ 'a.md': '# A\n' })
    const run = buildIn(folder, request)
    await expect(run).rejects.toThrow(UsageError)
    await expect(run).rejects.toThrow(message)
  })
})

describe('findings', () => {
  it('of a fresh article are told from wherever the command runs', async () => {
    await folder.write({ 'blog/trifold.config.json': '{}', 'blog/a.md': '![p](none.png)\n' })
    await buildIn(folder, { paths: ['blog'] })
    const again = await buildIn(folder, { cwd: folder.at('blog') })
    expect(again.counts).toMatchObject({ fresh: 1 })
    expect(again.diagnostics).toMatchObject([{ file: 'a.md', severity: 'warning' }])
    expect(again.sources.get('a.md')).toBe('![p](none.png)\n')
  })

  it('of a file that cannot be parsed do not stop the others', async () => {
    await folder.write({
      'a.mdx': 'export const x = 1\n',
      'b.md': Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x00]),
      'c.md': '',
      'd.article.json': '{"model": 9}',
      'e.md': `${'x'.repeat(2 * 1024 * 1024)}y`,
      'f.md': '>'.repeat(5000),
      'g.md': '# Fine\n',
    })
    const report = await buildIn(folder)
    expect(report.internal).toBe(false)
    expect(report.articles.find(({ file }) => file === 'g.md')?.status).toBe('built')
    expect(report.articles.filter(({ status }) => status === 'failed').map(({ file }) => file)).toEqual(
      expect.arrayContaining(['a.mdx', 'd.article.json', 'e.md']),
    )
  })
})

describe('several collections', () => {
  it('are each built to their own folder, with their own index page', async () => {
    await folder.write({
      'content/one/trifold.config.json': '{}',
      'content/one/a.md': '# A\n',
      'content/two/trifold.config.json': '{ "name": "Two" }',
      'content/two/b.md': '# B\n',
    })
    const report = await buildIn(folder, { paths: ['content'] })
    expect(report.collections.map(({ outDir, indexPage }) => [outDir, indexPage])).toEqual([
      ['content/one/out', 'content/one/out/index.html'],
      ['content/two/out', 'content/two/out/index.html'],
    ])
    expect(await folder.read('content/two/out/index.html')).toContain('<h1>Two</h1>')
  })
})
