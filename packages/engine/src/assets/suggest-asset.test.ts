import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { suggestAsset } from './suggest-asset.ts'

let top: string
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'trifold-suggest-'))
  for (const path of [
    'blog/posts/img/Moon.JPG',
    'blog/static/tides/wall.png',
    'blog/posts/sun.svg',
    'private/key.png',
  ]) {
    mkdirSync(dirname(join(top, path)), { recursive: true })
    writeFileSync(join(top, path), '')
  }
  symlinkSync(join(top, 'private'), join(top, 'blog/posts/away'))
})
afterAll(() => rmSync(top, { recursive: true, force: true }))

it.each([
  ['other capitals', 'img/moon.jpg', 'img/Moon.JPG'],
  ['backslashes', 'img\\Moon.JPG', 'img/Moon.JPG'],
  ['a slip in the name', 'img/Mon.JPG', 'img/Moon.JPG'],
  ['the folder of assets without a /', 'tides/wall.png', '/tides/wall.png'],
  ['the way to it from where another tool looks', '../../tides/wall.png', '/tides/wall.png'],
  ['the article’s own folder with a /', '/sun.svg', 'sun.svg'],
  ['an encoded name', 'img%2Fmoon.jpg?w=2', 'img/Moon.JPG'],
  ['a folder further down', 'Moon.JPG', 'img/Moon.JPG'],
  ['a folder of assets', '/wall.png', '/tides/wall.png'],
  ['nothing near', 'img/harbour.png', undefined],
  ['a folder that is not there', 'pictures/moon.jpg', undefined],
  ['a folder outside, by its path', '../../private/kee.png', undefined],
  ['a folder outside, by a link', 'away/kee.png', undefined],
  ['a folder outside, further down', 'key.png', undefined],
])('suggests what is meant: %s', (_, url, suggestion) => {
  const blog = join(top, 'blog')
  const folders = { folder: join(blog, 'posts'), roots: [blog, join(blog, 'static')], boundary: blog }
  expect(suggestAsset(url, folders)).toBe(suggestion)
})
