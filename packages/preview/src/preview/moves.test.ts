import { expect, it } from 'vitest'
import { createKeys } from './keys.ts'
import { movesOf } from './moves.ts'
import type { ShelvedArticle } from './shelved-article.ts'

interface Known {
  readonly title?: string
  readonly slug?: string
  readonly hash?: string
}

const named = (path: string, { title = path, slug = path }: Known) => ({ title, slug, lang: 'en' })
// Nothing else of them is asked for.
const went = (path: string, known: Known = {}): ShelvedArticle =>
  ({ path, hash: known.hash ?? path, summary: named(path, known) }) as ShelvedArticle
const came = (path: string, known: Known = {}) => ({
  ...{ path, file: path, ...named(path, known), hash: known.hash ?? path, size: 1 },
  ...({ dir: 'ltr', draft: false, held: false } as const),
})

it.each([
  ['the same bytes', [went('a', { hash: 'x' })], [came('b', { hash: 'x' })], ['b was a']],
  ['the same title', [went('a', { title: 'T' })], [came('b', { title: 'T' })], ['b was a']],
  ['the same slug', [went('a', { slug: 's' })], [came('b', { slug: 's' })], ['b was a']],
  ['nothing alike', [went('a')], [came('b')], []],
  [
    'a title that two had',
    [went('a', { title: 'T' }), went('c', { title: 'T' })],
    [came('b', { title: 'T' })],
    [],
  ],
  [
    'bytes before titles',
    [went('a', { title: 'T' }), went('c', { hash: 'x' })],
    [came('b', { title: 'T', hash: 'x' })],
    ['b was c'],
  ],
  [
    'copies, each once',
    [went('a', { hash: 'x' }), went('c', { hash: 'x' })],
    [came('b', { hash: 'x' }), came('d', { hash: 'x' })],
    ['b was a', 'd was c'],
  ],
])('what came is known for what went by %s', (_, gone, there, expected) => {
  expect([...movesOf(gone, there)].map(([path, former]) => `${path} was ${former.path}`)).toEqual(expected)
})

it('an article that is renamed takes its key along, and the next one of its old name has another', () => {
  const keys = createKeys()
  const files = (...names: string[]) => names.map((name) => ({ path: `/${name}`, file: name }))
  keys.set(files('a'), () => undefined)
  const key = keys.of('/a')
  keys.set(files('b'), () => key)
  expect(keys.of('/b')).toBe(key)
  keys.set(files('a', 'b'), () => undefined)
  expect(keys.of('/b')).toBe(key)
  expect(new Set([keys.of('/a'), key, undefined]).size).toBe(3)
})
