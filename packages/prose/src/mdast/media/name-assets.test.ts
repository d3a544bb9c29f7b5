import type { Asset } from '@trifold/core'
import { expect, it } from 'vitest'
import { nameAssets } from './name-assets.ts'

const image = (url: string, hash: string, mediaType: Asset['mediaType'] = 'image/png'): Asset => ({
  url,
  hash,
  mediaType,
  bytes: new Uint8Array(),
  width: 1,
  height: 1,
})

it.each([
  ['img/Photo 1.PNG', 'photo-1.png'],
  ['img/photo%201.png?v=2#top', 'photo-1.png'],
  ['%E0%A4%A', 'e0-a4-a.png'],
  ['Überblick.png', 'uberblick.png'],
  ['图.png', 'image.png'],
  ['/a/b/.png', 'image.png'],
  ['CON.png', 'con-image.png'],
])('names %s %s', (url, name) => {
  expect([...nameAssets([image(url, 'aa')]).values()]).toEqual([name])
})

it('takes the extension from what the bytes are', () => {
  expect(nameAssets([image('a.png', 'aa', 'image/svg+xml')]).get('aa')).toBe('a.svg')
})

it('gives images of one name their hashes, in whatever order they come', () => {
  const images = [image('x/a.png', '111111111111ff'), image('y/A.png', '222222222222ff')]
  const names = nameAssets(images)
  expect(names).toEqual(
    new Map([
      ['111111111111ff', 'a-111111111111.png'],
      ['222222222222ff', 'a-222222222222.png'],
    ]),
  )
  expect(new Map([...nameAssets(images.toReversed())].toReversed())).toEqual(names)
})

it('copies an image of two addresses once, under a name that does not depend on which comes first', () => {
  const images = [image('b.png', 'aa'), image('a.png', 'aa')]
  expect([...nameAssets(images).values()]).toEqual(['a.png'])
  expect([...nameAssets(images.toReversed()).values()]).toEqual(['a.png'])
})
