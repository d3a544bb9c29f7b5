import type { Asset, RenderContext } from '@trifold/core'
import { expect, it } from 'vitest'
import { everyBlock } from '../test/every-block.ts'
import { markdownRenderer } from './markdown-renderer.ts'

const asset = (url: string): Asset | undefined =>
  url.endsWith('.png') || url.endsWith('.jpeg')
    ? { url, bytes: new Uint8Array([7]), mediaType: 'image/jpeg', width: 1, height: 1, hash: url }
    : undefined
const context: RenderContext = {
  file: 'post.md',
  site: {},
  asset,
  settingPlace: () => ({ file: 'post.md', position: undefined }),
  browser: async () => ({ problem: 'missing', message: 'no browser', help: 'install one' }),
  localFile: () => ({ problem: 'missing', message: 'There are no files here.' }),
  article: () => undefined,
  derive: (_, make) => make(),
  shared: (_, make) => make(),
  templates: new Map(),
}
const render = (options: unknown) =>
  markdownRenderer.render(everyBlock, markdownRenderer.options.parse(options), context)

it('writes article.md, and the images that it shows', async () => {
  const { files } = await render({})
  expect(files.map(({ path, role }) => [path, role])).toEqual([
    ['article.md', 'main'],
    ['images/photo-1.jpg', 'asset'],
  ])
})

it('copies the cover only where front matter names it', async () => {
  const { files } = await render({ frontmatter: true })
  expect(files.map(({ path }) => path)).toContain('images/cover.jpg')
})

it('copies nothing when images have a base', async () => {
  const { files } = await render({ assetBase: 'https://cdn.example' })
  expect(files).toHaveLength(1)
  expect(files[0]?.content).toContain('](<https://cdn.example/img/Photo 1.jpeg>)')
})

it('tells what it leaves out of plain Markdown', async () => {
  const { omitted, files } = await render({})
  expect(omitted.map(({ type, reason }) => [type, reason])).toEqual([
    ['only', 'only for slides, pptx'],
    ['notes', 'notes are for the speaker alone'],
  ])
  expect(files[0]?.content).not.toContain('For the speaker')
  expect(files[0]?.content).toContain('All but slides.')
})

it('leaves nothing out of its own dialect', async () => {
  const { omitted, files } = await render({ dialect: 'trifold' })
  expect(omitted).toEqual([])
  expect(files[0]?.content).toContain('Slides alone.')
  expect(files[0]?.content).toContain('For the speaker.')
})

it('tells where what others might run is taken out of plain Markdown, and takes nothing out of its own dialect', async () => {
  const position = { start: { line: 7, column: 1 }, end: { line: 7, column: 9 } }
  const html = {
    type: 'html' as const,
    id: 'h',
    value: '<p onclick="run()"><script>run()</script></p>',
    position,
  }
  const told = async (options: object) => {
    const article = { ...everyBlock, children: [html] }
    const { diagnostics } = await markdownRenderer.render(
      article,
      markdownRenderer.options.parse(options),
      context,
    )
    return diagnostics.map(({ code, file, line, message }) => [code, file, line, message.split(' ')[0]])
  }
  expect(await told({})).toEqual([
    ['html-allowed', 'post.md', 7, '<script>'],
    ['html-allowed', 'post.md', 7, 'onclick'],
  ])
  expect(await told({ dialect: 'trifold' })).toEqual([])
})

it('leads to the Markdown of other articles, or to the pages of a site, which says where they are', async () => {
  const links = ['other.md#x', 'other.md', 'https://example.org/'].map((url) => ({
    type: 'link' as const,
    url,
    children: [{ type: 'text' as const, value: 'Word' }],
  }))
  const article = { ...everyBlock, children: [{ type: 'paragraph' as const, id: 'p', children: links }] }
  const before = structuredClone(article)
  const printed = async (page: string | undefined, asked = {}) => {
    const find: RenderContext['article'] = (url) =>
      url.startsWith('other') ? { folder: '../other/', fragment: url.slice(8), page } : undefined
    const options = markdownRenderer.options.parse(asked)
    const { files } = await markdownRenderer.render(article, options, { ...context, article: find })
    return [...String(files[0]?.content).matchAll(/\[Word\]\((.*?)\)/g)].map(([, url]) => url)
  }
  expect(await printed('/blog/other/')).toEqual(['/blog/other/#x', '/blog/other/', 'https://example.org/'])
  const beside = ['../other/article.md#x', '../other/article.md', 'https://example.org/']
  expect(await printed(undefined)).toEqual(beside)
  const asWritten = ['other.md#x', 'other.md', 'https://example.org/']
  expect(await printed(undefined, { dialect: 'trifold' })).toEqual(asWritten)
  expect(article).toEqual(before)
})
