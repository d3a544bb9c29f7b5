import { expect, it } from 'vitest'
import type { ArticleFile } from '../collections/collection.ts'
import { besideAny } from './beside-any.ts'

const root = '/blog'
const article = (location: string): ArticleFile => ({ path: `${root}/${location}`, file: location, location })

it.each<[string, string, boolean]>([
  ['b.md', 'a.md', false],
  ['a.md', 'a.md', true],
  ['a.fr.md', 'a.md', true],
  ['a.md', 'a.pt-BR.md', true],
  ['notes/a.md', 'a.md', false],
  ['notes/a.md', 'notes.md', true],
  ['notes/a.md', 'notes/index.md', true],
  ['notes/deep/a.md', 'notes/index.md', true],
  ['notes/a.fr.md', 'notes/index.fr.md', true],
  ['notes/a.md', 'notes/index.fr.md', false],
  ['notes/index.md', 'notes/b.md', false],
  ['notes/deep/index.md', 'notes.md', true],
  ['other/a.md', 'notes/index.md', false],
])('tells whether %s may have %s among its neighbours: %j', (one, other, expected) => {
  expect(besideAny([article(other)], { root, content: [] })(article(one))).toBe(expected)
})
