import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Asset } from '@trifold/core'
import type { ImagePiece } from '@trifold/deck'
import { describe, expect, it } from 'vitest'
import { preparePictures } from './prepare-pictures.ts'

const folder = join(import.meta.dirname, '../../fixtures/pictures')
const asset = (url: string): Asset | undefined => {
  const kind = { svg: 'image/svg+xml', webp: 'image/webp', jpeg: 'image/jpeg' }[url.replace(/.*\./, '')]
  if (kind === undefined) return undefined
  const bytes = url.endsWith('.svg')
    ? Buffer.from(decodeURIComponent(url.slice(0, -4)))
    : readFileSync(join(folder, url))
  // The table lists media types of assets.
  return { url, bytes, mediaType: kind as Asset['mediaType'], width: 24, height: 16, hash: url }
}
const svg = (content: string) =>
  `${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${content}</svg>`)}.svg`
const piece = (url: string, width = 100): ImagePiece => {
  const box = { x: 0, y: 0, width, height: width }
  return { kind: 'image', box, room: box, image: { type: 'image', url, alt: '' } }
}
const prepare = (...pieces: ImagePiece[]) =>
  preparePictures(pieces, {
    file: 'a.md',
    asset,
    math: { count: 0, find: () => undefined },
    ink: '#000000',
    fonts: [],
  })
const codes = async (...pieces: ImagePiece[]) =>
  (await prepare(...pieces)).diagnostics.map(({ code }) => code)

describe('preparePictures', () => {
  it.each([
    ['a photo of the web as JPEG', 'lossy.webp', 'jpeg', undefined],
    ['a drawing of the web as PNG', 'lossless.webp', 'png', undefined],
    ['a JPEG as it is', 'turned.jpeg', 'jpeg', undefined],
    ['vectors with a bitmap', svg('<rect width="9" height="9"/>'), 'png', 'svg'],
    ['what the address holds', 'data:image/png;base64,iVBORw0KGgo=', 'png', undefined],
  ])('has %s', async (_, url, bitmap, vector) => {
    const ready = (await prepare(piece(url))).find(piece(url))
    expect([ready?.picture.extension, ready?.vector?.extension]).toEqual([bitmap, vector])
  })

  it('draws vectors once, for the largest of their places', async () => {
    const url = svg('<rect width="9" height="9"/>')
    const pictures = await prepare(piece(url, 50), piece(url, 300))
    const ready = pictures.find(piece(url))
    expect(Buffer.from(ready?.picture.bytes ?? []).readUInt32BE(16)).toBe(600)
    expect(pictures.find(piece(url, 50))).toBe(ready)
  })

  it('tells of what cannot be drawn, and of letters that no face has', async () => {
    expect(await codes(piece(svg('<g>')))).toEqual(['image-drawable'])
    expect(await codes(piece(svg('<text y="9">漢字</text>')))).toEqual(['image-text-drawn'])
    expect(await codes(piece(svg('<title>漢字</title><text y="9">Żółw Ж λ</text>')))).toEqual([])
  })

  it('knows nothing of a picture that is not there', async () => {
    expect((await prepare(piece('none.png'))).find(piece('none.png'))).toBeUndefined()
  })
})
