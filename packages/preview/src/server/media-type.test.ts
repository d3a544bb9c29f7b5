import { expect, test } from 'vitest'
import { mediaType } from './media-type.ts'

test.each([
  ['article.html', 'text/html; charset=utf-8'],
  ['images/Photo.JPG', 'image/jpeg'],
  ['article.pptx', 'application/octet-stream'],
  ['article.constructor', 'application/octet-stream'],
  ['article', 'application/octet-stream'],
])('the media type of %s is %s', (path, type) => {
  expect(mediaType(path)).toBe(type)
})
