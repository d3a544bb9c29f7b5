import type { Asset } from '@trifold/core'
import { describe, expect, it } from 'vitest'
import { everyBlock } from '../test/every-block.ts'
import { printMarkdown } from './print-markdown.ts'

const photo: Asset = {
  url: 'img/Photo 1.jpeg',
  bytes: new Uint8Array([1]),
  mediaType: 'image/png',
  width: 1,
  height: 1,
  hash: 'aa11',
}
const context = { file: 'post.md', asset: (url: string) => (url === photo.url ? photo : undefined) }

describe('an article with every block', () => {
  it.each([
    ['plain', {}],
    ['plain-frontmatter', { frontmatter: true }],
    ['commonmark', { flavour: 'commonmark' }],
    ['hugo', { flavour: 'hugo' }],
    ['devto', { flavour: 'devto', assetBase: 'https://example.org/images' }],
    ['trifold', { dialect: 'trifold' }],
  ] as const)('prints as %s', async (name, options) => {
    const { text } = printMarkdown(everyBlock, options, context)
    await expect(text).toMatchFileSnapshot(`__snapshots__/every-block.${name}.md`)
  })
})
