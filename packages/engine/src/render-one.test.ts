import { readFileSync } from 'node:fs'
import type { Renderer } from '@trifold/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildIn } from '../test/build-in.ts'
import { createTestFolder, type TestFolder } from '../test/folder.ts'
import { type Calls, coverRenderer, textRenderer } from '../test/renderers.ts'
import type { LinkTo } from './links/article-links.ts'
import { type CollectionMemory, type RenderRequest, renderOne } from './render-one.ts'

let folder: TestFolder
beforeEach(async () => {
  folder = await createTestFolder()
})
afterEach(() => folder.dispose())

const calls: Calls = { rendered: [] }
const render = (file: string, request: Partial<RenderRequest> = {}) =>
  renderOne({ cwd: folder.path, file, renderers: [textRenderer(calls), coverRenderer(calls)], ...request })

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>'
const blog = {
  'blog/trifold.config.json': '{ "formats": { "plain": { "shout": true } } }',
  'blog/2020-01-02-post.md': 'Old. [b](sub/b.md#x)\n\n![x](picture.svg)\n',
  'blog/2021-01-02-post.md': 'New.\n',
  'blog/sub/b.md': 'B.\n',
  'blog/picture.svg': svg,
}

describe('an article rendered in memory', () => {
  it('is what a build of the whole collection makes of it', async () => {
    await folder.write(blog)
    const { files, slug } = await render('blog/2020-01-02-post.md')
    expect(await folder.list('blog/out')).toEqual([])
    await buildIn(folder, { paths: ['blog'] })
    expect(slug).toBe('2020-01-02-post')
    expect(files.map(({ format }) => format)).toContain('plain')
    for (const { path, content } of files)
      expect(Buffer.from(content).equals(readFileSync(folder.at(`blog/out/${slug}/${path}`)))).toBe(true)
  })

  it('links to the pages that a site says, else to the outputs of a build', async () => {
    await folder.write(blog)
    const linkTo: LinkTo = ({ file, slug, lang }) =>
      slug === 'sub/b' ? `/${lang}/${slug}/?${file}` : undefined
    const text = async (request: Partial<RenderRequest>) =>
      String((await render('blog/2020-01-02-post.md', request)).files[0]?.content)
    expect(await text({ linkTo })).toContain('sub/b.md#x -> /en/sub/b/?blog/sub/b.md#x')
    expect(await text({})).toContain('sub/b.md#x -> ../sub/b/article.txt#x')
  })

  it('tells what its data earns in search results', async () => {
    await folder.write(blog)
    const earned = {
      subject: 'Article',
      feature: 'Article',
      status: 'live',
      pointer: '',
      shown: true,
    } as const
    const missing = { required: [], recommended: [] }
    const source = { name: 'A page', date: '2026-09-28' }
    const appearance = { ...earned, file: 'a.md', missing, source }
    const plain = textRenderer(calls)
    const telling: Renderer = {
      ...plain,
      render: async (...given) => ({ ...(await plain.render(...given)), appearances: [appearance] }),
    }
    const { appearances } = await render('blog/sub/b.md', { renderers: [telling] })
    expect(appearances).toEqual([appearance])
  })

  it('names every file that it was made of', async () => {
    await folder.write(blog)
    const { watched, images } = await render('blog/2020-01-02-post.md')
    expect(watched).toEqual(
      ['2020-01-02-post.md', 'trifold.config.json', 'sub/b.md', 'picture.svg'].map((name) =>
        folder.at(`blog/${name}`),
      ),
    )
    expect([...images.values()]).toEqual([folder.at('blog/picture.svg')])
  })

  it('has its findings and their sources', async () => {
    await folder.write({ ...blog, 'blog/sub/b.md': ':::nothing\n' })
    const { usable, article, files, diagnostics, sources } = await render('blog/sub/b.md')
    expect([usable, article, files]).toEqual([false, undefined, []])
    expect(diagnostics.map(({ file, line, severity }) => `${file}:${line} ${severity}`)).toEqual([
      'blog/sub/b.md:1 error',
    ])
    expect(sources.get('blog/sub/b.md')).toBe(':::nothing\n')
  })

  it('has the findings of its configuration', async () => {
    await folder.write({ ...blog, 'blog/trifold.config.json': '{ "theme": 3 }' })
    const { usable, diagnostics, sources } = await render('blog/sub/b.md')
    expect(usable).toBe(false)
    expect(diagnostics.map(({ file }) => file)).toEqual(['blog/trifold.config.json'])
    expect([...sources.keys()]).toEqual(['blog/trifold.config.json'])
  })

  it('may be a file that a search skips', async () => {
    await folder.write({ ...blog, 'blog/README.md': 'About.\n' })
    const { usable, slug } = await render('blog/README.md', { memory: new Map() })
    expect([usable, slug]).toEqual([true, 'README'])
  })

  it('is a draft only if drafts are wanted', async () => {
    await folder.write({ ...blog, 'blog/sub/b.md': '---\ndraft: true\n---\nB.\n' })
    const [unwanted, wanted] = [
      await render('blog/sub/b.md'),
      await render('blog/sub/b.md', { drafts: true }),
    ]
    expect([unwanted.draft, unwanted.article, unwanted.files]).toEqual([true, undefined, []])
    expect([wanted.draft, wanted.article?.meta.slug]).toEqual([true, 'sub/b'])
  })

  it('without a configuration is of its own folder, or of the one that is named', async () => {
    await folder.write({ 'posts/sub/c.md': 'C.\n' })
    expect((await render('posts/sub/c.md')).slug).toBe('c')
    expect((await render('posts/sub/c.md', { folder: 'posts' })).slug).toBe('sub/c')
  })

  it('is read anew only when what is remembered is cleared', async () => {
    await folder.write(blog)
    const memory: CollectionMemory = new Map()
    const first = async () => String((await render('blog/sub/b.md', { memory })).files[0]?.content)
    expect(await first()).toContain('B.')
    await folder.write({ 'blog/sub/b.md': 'C.\n' })
    expect(await first()).toContain('B.')
    memory.clear()
    expect(await first()).toContain('C.')
  })
})

it('rejects a format and a file that do not exist', async () => {
  await folder.write(blog)
  await expect(render('blog/sub/b.md', { to: ['plan'] })).rejects.toThrow(/Did you mean "plain"/)
  await expect(render('blog/sub/none.md')).rejects.toThrow(/none\.md/)
})
