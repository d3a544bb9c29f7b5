import { expect, it } from 'vitest'
import { slugOf, slugProblem } from './check-slug.ts'

it.each(['tides', 'notes/tides', 'la-marée', 'المد', 'a_b', '42'])('%s is a slug', (slug) => {
  expect(slugProblem(slug)).toBeUndefined()
})

it.each([
  ['', 'my-article'],
  ['My Article', 'my-article'],
  ['post.md', 'post'],
  ['../out', 'out'],
  ['readme', 'my-readme'],
  ['con', 'my-con'],
  ['a.fr', 'afr'],
  ['node_modules/tides', 'my-node-modules/tides'],
  ['out/tides', 'my-out/tides'],
])('%s is none, and %s would be', (text, better) => {
  expect(slugProblem(text)).toBeDefined()
  expect(slugOf(text)).toBe(better)
  expect(slugProblem(slugOf(text))).toBeUndefined()
})
