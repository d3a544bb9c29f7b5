import { symlink } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestFolder, type TestFolder } from '../../test/folder.ts'
import { createAssets } from './asset-source.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAYAAAC56t6BAAAADElEQVR4nGNgoBcAAABDAAFh1hmHAAAAAElFTkSuQmCC',
  'base64',
)
/** A PNG's first bytes, which claim any size. */
const pngOf = (width: number, height: number): Buffer => {
  const bytes = Buffer.from(png)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

let folder: TestFolder
beforeEach(async () => {
  folder = await createTestFolder()
  await folder.write({
    'secret.png': png,
    'site/posts/a.png': png,
    'site/posts/with space.png': png,
    'site/posts/50%.png': png,
    'site/static/img/b.png': png,
    'site/posts/page.png': '<!doctype html><p><svg width="1" height="1"></svg>',
    'site/posts/huge.png': pngOf(100_000, 100_000),
    'site/posts/bare.svg': '<?xml version="1.0"?><!-- <svg> --><svg xmlns="http://www.w3.org/2000/svg"/>',
    'site/posts/sized.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"/>',
    'site/posts/named.jpg': png,
    'site/posts/folder.png/x': '',
  })
  await symlink(folder.at('secret.png'), folder.at('site/posts/link.png'))
  await symlink(folder.at('site/static/img/b.png'), folder.at('site/posts/inner.png'))
})
afterEach(() => folder.dispose())

const assets = () =>
  createAssets({
    folder: folder.at('site/posts'),
    roots: [folder.at('site'), folder.at('site/static')],
    boundary: folder.at('site'),
  })

describe('an image', () => {
  it.each([
    ['beside the article', 'a.png', 'image/png', 2, 3],
    ['with a query and a fragment', 'a.png?v=2#x', 'image/png', 2, 3],
    ['with an encoded space', 'with%20space.png', 'image/png', 2, 3],
    ['with a space', 'with space.png', 'image/png', 2, 3],
    ['with a bare per cent sign', '50%.png', 'image/png', 2, 3],
    ['below an asset root', '/img/b.png', 'image/png', 2, 3],
    ['below an asset root, without a slash', 'img/b.png', 'image/png', 2, 3],
    ['below an asset root, by an alias of the sources', '@/img/b.png', 'image/png', 2, 3],
    ['below an asset root, by another', '~/img/b.png', 'image/png', 2, 3],
    ['in another folder', '../static/img/b.png', 'image/png', 2, 3],
    ['behind a link that stays inside', 'inner.png', 'image/png', 2, 3],
    ['without a size', 'bare.svg', 'image/svg+xml', 300, 150],
    ['with a view box', 'sized.svg', 'image/svg+xml', 40, 30],
    ['with a false extension', 'named.jpg', 'image/png', 2, 3],
  ])('%s is read', (_name, url, mediaType, width, height) => {
    expect(assets().read(url)).toMatchObject({ url, mediaType, width, height })
  })

  it.each([
    ['that is not there', 'none.png', 'missing'],
    ['that is a folder', 'folder.png', 'missing'],
    ['above the collection', '../../secret.png', 'outside'],
    ['above the collection, encoded', '..%2f..%2fsecret.png', 'outside'],
    ['behind a link that leaves the collection', 'link.png', 'outside'],
    ['of a Windows drive', 'C:/secret.png', 'outside'],
    ['of a network share', '\\\\host\\secret.png', 'outside'],
    ['with a NUL', 'a.png\0', 'outside'],
    ['with an encoded NUL', 'a.png%00', 'outside'],
    ['on another machine', 'https://example.org/a.png', 'outside'],
    ['without a protocol', '//example.org/a.png', 'outside'],
    ['that is a page', 'page.png', 'not-an-image'],
    ['of too many pixels', 'huge.png', 'too-large'],
  ])('%s is not', (_name, url, problem) => {
    expect(assets().read(url)).toMatchObject({ problem })
  })

  it('is found, and told to be damaged, where it is cut off', async () => {
    const bytes = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    await folder.write({ 'site/posts/half.png': bytes.subarray(0, 50), 'site/posts/whole.png': bytes })
    const source = assets()
    expect(source.read('half.png')).toMatchObject({ mediaType: 'image/png', cutOff: true })
    expect(source.read('whole.png')).not.toHaveProperty('cutOff')
  })

  it('is remembered with what it led to', () => {
    const source = assets()
    source.read('none.png')
    source.read('a.png')
    expect([...source.used()]).toEqual([
      ['none.png', 'missing'],
      ['a.png', expect.stringMatching(/^[0-9a-f]{64}$/)],
    ])
  })

  it('is an SVG or not in an instant, whatever stands before its root', () => {
    const start = performance.now()
    const text = '<!---->'.repeat(9_000)
    return folder.write({ 'site/posts/slow.svg': text }).then(() => {
      expect(assets().read('slow.svg')).toMatchObject({ problem: 'not-an-image' })
      expect(performance.now() - start).toBeLessThan(2_000)
    })
  })
})
