import { expect, test } from 'vitest'
import { compileText } from '../../test/compile-text.ts'

const options = { aliases: { verfasser: 'authors' } }

/** What the places of `lines` are, as `line:column of the key, line:column of the value`. */
const placesOf = (source: string, location = 'post.md') => {
  const { places } = compileText(source, { ...options, location })
  return Object.fromEntries(
    [...places].map(([path, { key, position }]) => [
      path,
      [key, position].map(({ start }) => `${start.line}:${start.column}`).join(', '),
    ]),
  )
}

test.each<[what: string, lines: string, expected: Record<string, string>]>([
  ['a text', 'title: A', { title: '2:1, 2:8' }],
  ['another tool’s name', 'pubDate: 2024-01-02', { published: '2:1, 2:10' }],
  ['a name of the collection’s own', 'verfasser: Ada', { authors: '2:1, 2:12', 'authors.0': '2:1, 2:12' }],
  ['the better of two names', 'date: 2024-01-02\npublished: 2024-01-03', { published: '3:1, 3:12' }],
  [
    'maps in a list',
    'authors:\n  - name: Ada\n  - display_name: Bob\n    website: https://b.example',
    {
      authors: '2:1, 3:3',
      'authors.0': '3:5, 3:5',
      'authors.0.name': '3:5, 3:11',
      'authors.1': '4:5, 4:5',
      'authors.1.name': '4:5, 4:19',
      'authors.1.url': '5:5, 5:14',
    },
  ],
  [
    'a list in a map in a list',
    'authors: [{ name: Ada, sameAs: [https://a.example, https://b.example] }]',
    { 'authors.0.sameAs': '2:24, 2:32', 'authors.0.sameAs.1': '2:52, 2:52' },
  ],
  ['items that count', 'authors: ["", Ada]', { 'authors.0': '2:15, 2:15' }],
  ['a map', 'image: { path: a.png, alt: B }', { 'image.src': '2:10, 2:16', 'image.alt': '2:23, 2:28' }],
  ['the first of some', 'images: [a.png, b.png]', { image: '2:10, 2:10', 'image.src': '2:10, 2:10' }],
  ['languages', 'translations:\n  fr: a.fr.md', { 'translations.0': '3:3, 3:7' }],
  ['works', 'sources:\n  - A\n  - { title: B, date: 2020-01-02 }', { 'sources.1.date': '4:17, 4:23' }],
])('the place of %s is known', (_, lines, expected) => {
  expect(placesOf(`---\n${lines}\n---\n`)).toMatchObject(expected)
})

test('a title that is a heading stands there, unless front matter has one', () => {
  expect(placesOf('Text.\n\n# A title\n')).toEqual({ title: '3:1, 3:1' })
  expect(placesOf('---\ntitle: A title\n---\n\n# A title\n')).toEqual({ title: '2:1, 2:8' })
})

test('the metadata of an article.json stands in that file', () => {
  const meta = '{\n  "title": "A",\n  "slug": "a",\n  "lang": "en",\n  "authors": [{ "name": "Ada" }]\n}'
  expect(placesOf(`{ "model": 1, "meta": ${meta}, "children": [] }`, 'article.json')).toEqual({
    title: '2:3, 2:12',
    slug: '3:3, 3:11',
    lang: '4:3, 4:11',
    authors: '5:3, 5:14',
    'authors.0': '5:15, 5:15',
    'authors.0.name': '5:17, 5:25',
  })
})
