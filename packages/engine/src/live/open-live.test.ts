import { rename, symlink } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestFolder, type TestFolder } from '../../test/folder.ts'
import { type Calls, coverRenderer, textRenderer } from '../../test/renderers.ts'
import { relativeTo } from '../paths.ts'
import type { Dependence } from './dependence.ts'
import { type LiveCollections, openLive } from './open-live.ts'

let folder: TestFolder
beforeEach(async () => {
  folder = await createTestFolder()
})
afterEach(() => folder.dispose())

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>'
const blog = {
  'blog/trifold.config.json': '{}',
  'blog/a.md': 'A. [b](b.md) ![x](photo.svg)\n',
  'blog/b.md': 'B.\n',
  'blog/c.md': 'C. [d](d.md) ![y](lost.svg)\n',
  'blog/lonely.md': 'L.\n',
  'blog/photo.svg': svg,
}

const open = async (files: Readonly<Record<string, string>> = blog, paths = ['blog']) => {
  await folder.write(files)
  const calls: Calls = { rendered: [] }
  const renderers = [textRenderer(calls)]
  const live = await openLive({ cwd: folder.path, paths, renderers })
  for (const { path } of live.articles()) await live.render(path)
  return live
}

const textOf = async (live: LiveCollections, file: string): Promise<string> =>
  String((await live.render(folder.at(file)))?.files[0]?.content)

/** Writes files (or removes those without text) and tells what is other now. */
const change = async (live: LiveCollections, files: Readonly<Record<string, string | undefined>>) => {
  for (const [name, text] of Object.entries(files))
    await (text === undefined ? folder.remove(name) : folder.write({ [name]: text }))
  const told = await live.change(Object.keys(files).map((name) => folder.at(name)))
  return { list: told.list, articles: told.articles.map((path) => relativeTo(folder.at('blog'), path)) }
}

describe('a collection that is kept in memory', () => {
  it('knows its articles and folders', async () => {
    const live = await open()
    expect(live.articles().map(({ file, slug }) => `${file} ${slug}`)).toEqual([
      'blog/a.md a',
      'blog/b.md b',
      'blog/c.md c',
      'blog/lonely.md lonely',
    ])
    expect(live.folders()).toEqual([{ path: folder.at('blog'), whole: true, name: undefined }])
    expect(await textOf(live, 'blog/b.md')).toContain('B.')
    expect(await live.render(folder.at('elsewhere.md'))).toBeUndefined()
  })

  it.each<
    [what: string, files: Readonly<Record<string, string | undefined>>, articles: string[], list: boolean]
  >([
    ['a text that nobody shows', { 'blog/b.md': 'New.\n' }, ['b.md'], false],
    ['an image', { 'blog/photo.svg': `${svg} ` }, ['a.md'], false],
    ['an image that goes', { 'blog/photo.svg': undefined }, ['a.md'], false],
    ['a slug', { 'blog/b.md': '---\nslug: other\n---\nB.\n' }, ['b.md', 'a.md'], true],
    ['an article that goes', { 'blog/b.md': undefined }, ['a.md'], true],
    ['an article that comes, to which another links', { 'blog/d.md': 'D.\n' }, ['d.md', 'c.md'], true],
    ['an article that nobody could know of', { 'blog/z/e.md': 'E.\n' }, ['z/e.md'], true],
    ['a translation', { 'blog/lonely.fr.md': 'L.\n' }, ['lonely.fr.md'], true],
    ['a file that is nothing to anyone', { 'blog/README.md': 'R.\n', 'blog/b.md~': 'B.\n' }, [], false],
    ['an image that is missed', { 'blog/lost.svg': svg }, ['c.md'], false],
    [
      'the configuration',
      { 'blog/trifold.config.json': '{ "lang": "fr" }' },
      ['a.md', 'b.md', 'c.md', 'lonely.md'],
      true,
    ],
  ])('tells which articles are other: %s', async (_, files, articles, list) => {
    expect(await change(await open(), files)).toEqual({ articles, list })
  })

  it('renders what is there now', async () => {
    const live = await open()
    await change(live, { 'blog/b.md': '---\nslug: other\n---\nNew.\n' })
    expect(await textOf(live, 'blog/b.md')).toContain('New.')
    expect(await textOf(live, 'blog/a.md')).toContain('../other/')
  })

  it('tells of an article once, until it is rendered again', async () => {
    const live = await open()
    expect(await change(live, { 'blog/photo.svg': `${svg} ` })).toMatchObject({ articles: ['a.md'] })
    expect(await change(live, { 'blog/photo.svg': svg })).toMatchObject({ articles: [] })
    await textOf(live, 'blog/a.md')
    expect(await change(live, { 'blog/photo.svg': `${svg} ` })).toMatchObject({ articles: ['a.md'] })
  })

  it('keeps its articles while the configuration has errors, and holds each', async () => {
    const live = await open()
    expect(await change(live, { 'blog/trifold.config.json': '{' })).toMatchObject({ list: true })
    expect(live.articles()).toHaveLength(4)
    expect(live.configuration().diagnostics.map(({ code }) => code)).toEqual(['config-syntax'])
    expect(live.articles().map(({ held }) => held)).toEqual([true, true, true, true])
    expect(await live.render(folder.at('blog/b.md'))).toBeUndefined()
    await change(live, { 'blog/b.md': 'Meanwhile.\n' })
    expect((await change(live, { 'blog/trifold.config.json': '{}' })).articles).toHaveLength(4)
    expect(await textOf(live, 'blog/b.md')).toContain('Meanwhile.')
  })

  it('is called as its configuration calls it', async () => {
    const live = await open({ ...blog, 'blog/trifold.config.json': '{ "name": "Notes" }' })
    expect(live.folders().map(({ name }) => name)).toEqual(['Notes'])
  })

  it('knows a file by its bytes, whatever it is called', async () => {
    const live = await open()
    const hashes = () => new Map(live.articles().map(({ file, hash }) => [file, hash]))
    const before = hashes()
    await rename(folder.at('blog/b.md'), folder.at('blog/z.md'))
    await live.change([folder.at('blog/b.md'), folder.at('blog/z.md')])
    expect(hashes().get('blog/z.md')).toBe(before.get('blog/b.md'))
    expect(new Set(before.values()).size).toBe(4)
  })

  it('tells what became other while nobody kept it in memory, of articles that are recalled', async () => {
    const former = await open()
    const paths = former.articles().map(({ path }) => path)
    const known = new Map<string, Dependence>()
    for (const path of paths) {
      const rendered = await former.render(path)
      if (rendered !== undefined) known.set(path, structuredClone(rendered.dependence))
    }
    await folder.write({ 'blog/b.md': '---\nslug: other\n---\nB.\n' })
    const request = { cwd: folder.path, paths: ['blog'], renderers: [textRenderer({ rendered: [] })] }
    const live = await openLive(request)
    live.recall(known)
    expect(await change(live, { 'blog/lost.svg': svg })).toEqual({
      articles: ['a.md', 'b.md', 'c.md'],
      list: false,
    })
    expect((await live.change([])).articles).toEqual([])
  })

  it('takes note of a file in the place of a folder', async () => {
    const live = await open({ ...blog, 'blog/old/x.md': 'X.\n' })
    await folder.remove('blog/old')
    await folder.write({ 'blog/old': 'O.\n' })
    // The watch of a folder that went tells of its own name, inside of it.
    const { list } = await live.change([folder.at('blog/old'), folder.at('blog/old/old')])
    expect([list, live.articles().map(({ slug }) => slug)]).toEqual([true, ['a', 'b', 'c', 'lonely']])
  })

  it('takes note of a folder that is renamed', async () => {
    const live = await open({ ...blog, 'blog/old/x.md': 'X.\n', 'blog/old/y.md': 'Y.\n' })
    await rename(folder.at('blog/old'), folder.at('blog/new'))
    const { articles } = await live.change([folder.at('blog/old'), folder.at('blog/new')])
    expect(articles.map((path) => relativeTo(folder.path, path))).toEqual(['blog/new/x.md', 'blog/new/y.md'])
  })

  it('knows an image by where it really is', async () => {
    await folder.write(blog)
    await symlink(folder.at('blog'), folder.at('link'))
    const live = await open(blog, ['link'])
    await folder.write({ 'blog/photo.svg': `${svg} ` })
    const { articles } = await live.change([folder.at('link/photo.svg')])
    expect(articles).toEqual([folder.at('link/a.md')])
  })

  it('knows an article that is a link by the file that it leads to', async () => {
    await folder.write({ ...blog, 'blog/kept/real.md': 'R.\n' })
    await symlink(folder.at('blog/kept/real.md'), folder.at('blog/z.md'))
    const live = await open(blog)
    const { watched } = (await live.render(folder.at('blog/z.md'))) ?? {}
    expect(watched).toContain(folder.at('blog/kept/real.md'))
    const told = await change(live, { 'blog/kept/real.md': 'Written.\n' })
    expect(told).toEqual({ articles: ['kept/real.md', 'z.md'], list: false })
    expect(await textOf(live, 'blog/z.md')).toContain('Written.')
  })

  it('stays as it was when a file that was named is gone for a moment, and forgets no change', async () => {
    const live = await open(blog, ['blog/b.md'])
    expect(live.folders()).toMatchObject([{ path: folder.at('blog'), whole: true }])
    await folder.remove('blog/b.md')
    await expect(live.change([folder.at('blog/b.md')])).rejects.toThrow(/b\.md/)
    expect(live.articles().map(({ file }) => file)).toEqual(['blog/b.md'])
    await folder.write({ 'blog/b.md': 'Back.\n' })
    expect((await live.change([])).articles).toEqual([folder.at('blog/b.md')])
    expect(await textOf(live, 'blog/b.md')).toContain('Back.')
  })

  it('of a file without a configuration is no whole folder', async () => {
    const live = await open({ 'posts/a.md': 'A.\n', 'posts/b.md': 'B.\n' }, ['posts/a.md'])
    expect(live.folders()).toMatchObject([{ path: folder.at('posts'), whole: false }])
  })
})

it('renders no format but those that are shown', async () => {
  await folder.write({ ...blog, 'blog/trifold.config.json': '{ "formats": ["plain", "cover"] }' })
  const renderers = [textRenderer({ rendered: [] }), coverRenderer({ rendered: [] })]
  const live = await openLive({ cwd: folder.path, paths: ['blog'], renderers, shown: ['cover', 'other'] })
  const rendered = await live.render(folder.at('blog/b.md'))
  expect([...new Set(rendered?.files.map(({ format }) => format))]).toEqual(['cover'])
})

it('rejects a path that does not exist', async () => {
  await folder.write(blog)
  const request = { cwd: folder.path, renderers: [textRenderer({ rendered: [] })], paths: ['none'] }
  await expect(openLive(request)).rejects.toThrow(/none/)
})
