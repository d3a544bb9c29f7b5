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
    ['notes', 'speaker notes are not part of the text'],
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
