import { symlink } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildIn } from '../../test/build-in.ts'
import { createTestFolder, type TestFolder } from '../../test/folder.ts'
import { type Calls, textRenderer } from '../../test/renderers.ts'
import { check } from '../check.ts'

let folder: TestFolder
beforeEach(async () => {
  folder = await createTestFolder()
})
afterEach(() => folder.dispose())

/** What an article's output says of its links: `url -> address`. */
const linksIn = async (path: string): Promise<Record<string, string>> => {
  const lines = (await folder.read(path)).split('\n').filter((line) => line.includes(' -> '))
  return Object.fromEntries(lines.map((line) => line.split(' -> ')))
}

const found = ({ diagnostics }: { diagnostics: readonly { code: string; file: string }[] }): string[] =>
  diagnostics.map(({ code, file }) => `${file} ${code}`)

describe('a link to another article', () => {
  it.each([
    ['b.md', '../b/article.txt'],
    ['./b.md#part', '../b/article.txt#part'],
    ['b.md?plain=1#a%20b', '../b/article.txt#a%20b'],
    ['/b.md', '../b/article.txt'],
    ['b', '../b/article.txt'],
    ['b/', '../b/article.txt'],
    ['b.html', '../b/article.txt'],
    ['notes/deep.md', '../notes/other-slug/article.txt'],
    ['notes/', '../notes/article.txt'],
    ['caf%C3%A9%20noir.md', '../caf%C3%A9-noir/article.txt'],
    ['cafe%CC%81%20noir.md', '../caf%C3%A9-noir/article.txt'],
    ['a.fr.md', '../a.fr/article.txt'],
    ['a.md#top', 'article.txt#top'],
    ['https://example.org/b.md', 'as it is'],
    ['//example.org/b.md', 'as it is'],
    ['mailto:b.md', 'as it is'],
    ['#top', 'as it is'],
    ['b.png', 'as it is'],
    ['nothing/', 'as it is'],
  ])('%s leads to %s', async (url, address) => {
    await folder.write({
      'a.md': `[x](${url})\n`,
      'a.fr.md': 'A.\n',
      'b.md': 'B.\n',
      'café noir.md': 'C.\n',
      'notes/deep.md': '---\nslug: other slug\n---\nD.\n',
      'notes/index.md': 'E.\n',
    })
    const report = await buildIn(folder)
    expect(report.diagnostics).toEqual([])
    expect(await linksIn('trifold-out/a/article.txt')).toEqual({ [url]: address })
  })

  it.each([
    ['b.md/c.md', 'a file for a folder'],
    [`${'b'.repeat(300)}.md`, 'a name that is too long'],
    ['circle.md', 'links in a circle'],
  ])('to %s is a finding: %#', async (url) => {
    await folder.write({ 'a.md': `[x](${url})\n`, 'b.md': 'B.\n' })
    await symlink('circle.md', folder.at('circle.md'))
    const report = await check({ cwd: folder.path, paths: [], renderers: [textRenderer({ rendered: [] })] })
    expect(found(report)).toEqual(['a.md link-target-exists'])
  })

  it('reads nothing outside the collection, whatever links lead there', async () => {
    await folder.write({ 'blog/trifold.config.json': '{}', 'blog/a.md': '[x](b.md)\n', 'b.md': 'B.\n' })
    await symlink(folder.at('b.md'), folder.at('blog/b.md'))
    const report = await check({
      cwd: folder.path,
      paths: ['blog'],
      renderers: [textRenderer({ rendered: [] })],
    })
    expect(report.diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining('outside of the collection'),
    ])
  })

  it('climbs out of the folders that a slug has', async () => {
    await folder.write({ 'x/y/a.md': '[b](../../z/b.md)\n', 'z/b.md': '[a](../x/y/a)\n' })
    await buildIn(folder)
    expect(await linksIn('trifold-out/x/y/a/article.txt')).toEqual({
      '../../z/b.md': '../../../z/b/article.txt',
    })
    expect(await linksIn('trifold-out/z/b/article.txt')).toEqual({ '../x/y/a': '../../x/y/a/article.txt' })
  })

  it('without an ending leads to the article in the language of its own', async () => {
    await folder.write({
      'a.fr.md': '[b](b) [c](c) [b](b.md)\n',
      'b.md': 'B.\n',
      'b.fr.md': 'B.\n',
      'c.md': 'C.\n',
    })
    await buildIn(folder)
    expect(await linksIn('trifold-out/a.fr/article.txt')).toEqual({
      b: '../b.fr/article.txt',
      c: '../c/article.txt',
      'b.md': '../b/article.txt',
    })
  })

  it('leads to it when only the one that links is built', async () => {
    const files = { 'a.md': '[b](b.md)\n', 'b.md': '---\nslug: c\n---\nB.\n' }
    await folder.write(files)
    await buildIn(folder, { paths: ['a.md'] })
    expect(await linksIn('trifold-out/a/article.txt')).toEqual({ 'b.md': '../c/article.txt' })
    const report = await buildIn(folder)
    expect(report.counts).toMatchObject({ built: 1, fresh: 1 })
  })

  it('is made anew when the other’s slug changes, and only then', async () => {
    await folder.write({ 'a.md': '[b](b.md)\n', 'b.md': 'B.\n', 'c.md': 'C.\n' })
    await buildIn(folder)
    const calls: Calls = { rendered: [] }
    await folder.write({ 'b.md': 'B2.\n' })
    await buildIn(folder, { to: ['plain'] }, calls)
    expect(calls.rendered).toEqual(['plain b.md'])
    await folder.write({ 'b.md': '---\nslug: d\n---\nB2.\n' })
    await buildIn(folder, { to: ['plain'] }, calls)
    expect(calls.rendered).toEqual(['plain b.md', 'plain a.md', 'plain b.md'])
    expect(await linksIn('trifold-out/a/article.txt')).toEqual({ 'b.md': '../d/article.txt' })
  })
})

describe('a link that leads to no article', () => {
  it('is told, with what may be meant, and told again of a fresh article', async () => {
    await folder.write({
      'posts/a.md': '[b](brivers.md)\n\n[c](c.md) [d](../README.md) [e](../../../../other.md)\n',
      'posts/rivers.md': 'B.\n',
      'posts/c.md': '---\ndraft: true\n---\nC.\n',
      'README.md': '# No\n',
    })
    for (const status of ['built', 'fresh']) {
      const { diagnostics, articles } = await buildIn(folder)
      expect(articles[0]?.status).toBe(status)
      expect(diagnostics.map(({ code, line, column, help }) => [code, line, column, help])).toEqual([
        ['link-target-exists', 1, 1, 'Did you mean rivers.md?'],
        ['link-target-built', 3, 1, expect.any(String)],
        ['link-target-built', 3, 11, expect.any(String)],
        ['link-target-built', 3, 29, expect.any(String)],
      ])
    }
    expect(await linksIn('trifold-out/posts/a/article.txt')).toMatchObject({ 'c.md': 'as it is' })
  })

  it('is an error when checking is strict', async () => {
    await folder.write({ 'a.md': '[b](b.md)\n' })
    const renderers = [textRenderer({ rendered: [] })]
    const strict = await check({ cwd: folder.path, paths: [], renderers, strict: true })
    expect(strict.diagnostics).toMatchObject([{ code: 'link-target-exists', severity: 'error' }])
    expect((await buildIn(folder, { strict: true })).counts).toMatchObject({ failed: 1 })
  })

  it('leads to it as soon as it is there', async () => {
    await folder.write({ 'a.md': '[b](b.md)\n' })
    expect(found(await buildIn(folder))).toEqual(['a.md link-target-exists'])
    await folder.write({ 'b.md': 'B.\n' })
    expect(found(await buildIn(folder))).toEqual([])
    expect(await linksIn('trifold-out/a/article.txt')).toEqual({ 'b.md': '../b/article.txt' })
  })

  it('may lead to an article of another collection, which is not built here', async () => {
    await folder.write({
      'one/trifold.config.json': '{}',
      'one/a.md': '[b](../two/b.md)\n',
      'two/trifold.config.json': '{}',
      'two/b.md': 'B.\n',
    })
    expect(found(await buildIn(folder, { paths: ['one', 'two'] }))).toEqual(['one/a.md link-target-built'])
  })
})

describe('dated files of one name', () => {
  it('keep their dates, and only then', async () => {
    await folder.write({
      'posts/2019-12-31-review.md': '[next](2020-12-31-review.md)\n',
      'posts/2020-12-31-review.md': 'B.\n',
      'posts/2020-12-31-other.md': 'C.\n',
      '2021-12-31-review.md': 'D.\n',
    })
    const report = await buildIn(folder)
    expect(report.counts).toMatchObject({ built: 4, failed: 0 })
    expect(report.articles.map(({ slug }) => slug)).toEqual([
      'review',
      'posts/2019-12-31-review',
      'posts/other',
      'posts/2020-12-31-review',
    ])
    expect(found(report)).toEqual([
      'posts/2019-12-31-review.md slug-dated',
      'posts/2020-12-31-review.md slug-dated',
    ])
    expect(JSON.parse(await folder.read('trifold-out/posts/2020-12-31-review/article.json')).meta.slug).toBe(
      'posts/2020-12-31-review',
    )
    expect(await linksIn('trifold-out/posts/2019-12-31-review/article.txt')).toEqual({
      '2020-12-31-review.md': '../2020-12-31-review/article.txt',
    })
    await folder.remove('posts/2020-12-31-review.md')
    const again = await buildIn(folder)
    expect(again.articles.map(({ slug }) => slug)).toEqual(['review', 'posts/review', 'posts/other'])
  })

  it('of several languages need none', async () => {
    await folder.write({ '2019-12-31-review.md': 'A.\n', '2019-12-31-review.fr.md': 'B.\n' })
    expect((await buildIn(folder)).articles.map(({ slug }) => slug)).toEqual(['review', 'review'])
  })
})
