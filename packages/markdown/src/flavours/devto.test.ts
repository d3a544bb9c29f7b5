import { type Article, articleSchema } from '@trifold/core'
import { expect, it } from 'vitest'
import { printMarkdown } from '../print-markdown.ts'

const article = (tags: string[], url = 'a.png'): Article =>
  articleSchema.parse({
    model: 1,
    meta: { title: 't', slug: 't', lang: 'en', tags },
    children: [{ id: 'p', type: 'paragraph', children: [{ type: 'image', url, alt: 'A' }] }],
  })
const omitted = (subject: Article, assetBase?: string) =>
  printMarkdown(subject, { flavour: 'devto', assetBase }, { file: 'a.md', asset: () => undefined }).omitted

it.each([
  [['web', 'Writing'], undefined],
  [['c++'], 'it is given c'],
  [['a', 'b', 'c', 'd', 'e'], 'it is given a, b, c, d'],
  [['+'], 'it is given none'],
])('tells what becomes of the tags %j', (tags, reason) => {
  const found = omitted(article(tags), 'https://example.org/').map((omission) => omission.reason)
  expect(found).toEqual(reason === undefined ? [] : [expect.stringContaining(reason)])
})

it('tells of a picture without an absolute address', () => {
  expect(omitted(article([]))).toEqual([expect.objectContaining({ id: 'p', type: 'paragraph' })])
  expect(omitted(article([], 'https://example.org/a.png'))).toEqual([])
})
