import { basename } from 'node:path'
import type { ArticleView } from '@trifold/studio'
import { describe, expect, it } from 'vitest'
import { previewOf } from '../../test/preview-of.ts'

const previewed = previewOf({
  'trifold.config.json': '{}',
  'a.md': '---\ntitle: First\n---\nAlpha. [b](b.md)\n',
  'b.md': 'Beta.\n',
})

describe('a preview', () => {
  it('lists articles that come, and drops those that go', async () => {
    const { folder, preview, listener, news, keyOf, settled, says } = previewed()
    const files = () =>
      listener
        .next(({ name }) => name === 'articles')
        .then(({ data }) => (Array.isArray(data) ? data.map(({ file }) => file) : []))
    folder.write('new/c.md', 'Gamma.\n')
    expect(await files()).toEqual(['a.md', 'b.md', 'new/c.md'])
    await settled('new/c.md')
    const former = keyOf('new/c.md')
    folder.move('new', 'moved')
    expect(await files()).toEqual(['a.md', 'b.md', 'moved/c.md'])
    expect(keyOf('moved/c.md')).toBe(former)
    await settled('moved/c.md')
    folder.write('moved/c.md', 'Delta.\n')
    await says('moved/c.md', 'Delta.')
    const gone = keyOf('b.md')
    folder.remove('b.md')
    expect(await files()).toEqual(['a.md', 'moved/c.md'])
    expect((await fetch(`${preview.address}articles/${gone}`)).status).toBe(404)
    expect(news).toEqual([
      { kind: 'renamed', file: 'moved/c.md', from: 'new/c.md' },
      { kind: 'removed', files: ['b.md'] },
    ])
  })

  it('keeps what it shows of an article that is renamed, at the same address', async () => {
    const { folder, preview, listener, view, says } = previewed()
    const before = await view('a.md')
    folder.move('a.md', 'z.md')
    await listener.next(({ name }) => name === 'articles')
    const now = (await (await fetch(`${preview.address}articles/${before.key}`)).json()) as ArticleView
    expect([now.file, now.page, now.state]).toEqual(['z.md', before.page, 'clean'])
    folder.write('z.md', 'Changed.\n')
    expect((await says('z.md', 'Changed.')).key).toBe(before.key)
  })

  it('is called as the configuration says, also while that cannot be read', async () => {
    const { folder, listener } = previewed()
    const named = async () =>
      (await listener.next(({ name }) => name === 'collection')).data as { readonly name: string }
    folder.write('trifold.config.json', '{ "name": "Notes" }')
    expect((await named()).name).toBe('Notes')
    folder.write('trifold.config.json', '{')
    expect((await named()).name).toBe('Notes')
    folder.write('trifold.config.json', '{}')
    expect((await named()).name).toBe(basename(folder.path))
  })

  it('tells what is wrong with the configuration, and shows what it showed', async () => {
    const { folder, listener, rendered, news, view, says } = previewed()
    folder.write('trifold.config.json', '{')
    const told = await listener.next(({ name }) => name === 'collection')
    expect(told.data).toMatchObject({ diagnostics: [{ code: 'config-syntax' }] })
    await listener.next(({ name }) => name === 'articles')
    const held = { stale: true, held: true, state: 'clean', markdown: 'Alpha. b' }
    expect(await view('a.md')).toMatchObject(held)
    const before = rendered.length
    folder.write('a.md', 'Meanwhile.\n')
    folder.write('trifold.config.json', '{}')
    // What was saved first may be seen first.
    let now = await says('a.md', 'Meanwhile.')
    while (now.held) now = await says('a.md', 'Meanwhile.')
    expect(now).toMatchObject({ stale: false, state: 'clean' })
    await expect.poll(() => rendered.slice(before), { timeout: 30_000 }).toContain('b.md')
    const config = { kind: 'configuration', file: 'trifold.config.json', warnings: 0 }
    expect(news).toEqual([
      { ...config, errors: 1 },
      { ...config, errors: 0 },
    ])
  })
})
