import { articleSchema } from '@trifold/core'
import { expect, it } from 'vitest'
import { searchResult } from './search-result.ts'

const text = (value: string) => ({ type: 'text', value })
const articleOf = (meta: object) =>
  articleSchema.parse({
    model: 1,
    meta: { title: 'A title', slug: 'posts/a', lang: 'en', ...meta },
    children: [{ type: 'paragraph', id: 'p', children: [text('First words.')] }],
    footnotes: [],
  })
const graph = {
  '@graph': [
    { '@type': 'WebPage', url: 'https://a.example/posts/a/', mainEntity: { '@id': '#article' } },
    { '@type': 'WebSite', name: 'Notes' },
  ],
}

it('an article is shown by what its data say', () => {
  const article = articleOf({
    description: 'What it is about.',
    published: '2026-01-02',
    modified: '2026-03-04T05:06:07Z',
    image: { src: '../img/moon.png' },
  })
  const files = [{ path: 'images/moon.png', content: '', format: 'markdown' }]
  expect(searchResult({ article, files, graph })).toEqual({
    title: 'A title',
    url: 'https://a.example/posts/a/',
    site: 'Notes',
    description: 'What it is about.',
    date: '2026-03-04',
    image: 'images/moon.png',
  })
})

it.each([undefined, null, 3, [], { '@graph': [null, 'x', { mainEntity: 1, url: 'no address' }] }])(
  'an article is shown by its own words where its data say nothing: %j',
  (graph) => {
    expect(searchResult({ article: articleOf({}), files: [], graph })).toEqual({
      title: 'A title',
      url: '/posts/a/',
      site: '',
      description: 'First words.',
    })
  },
)
