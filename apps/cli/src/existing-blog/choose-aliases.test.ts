import { surveyFrontmatter } from '@trifold/compile'
import { expect, it } from 'vitest'
import { chooseAliases } from './choose-aliases.ts'

const aliasesOf = (...texts: readonly string[]) =>
  chooseAliases(
    texts.map((text) => {
      const bytes = new TextEncoder().encode(`---\n${text}\n---\n\nA.\n`)
      return { path: '', bytes, survey: surveyFrontmatter(bytes) }
    }),
  )

it.each([
  [
    'names that Trifold does not read by itself',
    ['topics: [a]\nheader-img: /a.png\npubDatetime: 2026-01-02'],
    { pubDatetime: 'published', topics: 'tags', 'header-img': 'image' },
  ],
  ['no name that Trifold reads already', ['pubDate: 2026-01-02\nheroImage: a.png\ncategories: [a]'], {}],
  ['no name beside one that is read', ['description: A\nintro: B', 'description: A\nintro: B'], {}],
  ['no name whose value is another thing in a single post', ['posted: 2026-01-02', 'posted: soon'], {}],
  ['no name that says nothing', ['teaser:', 'teaser: ""'], {}],
  ['no key of another kind', ['layout: post\nweight: 3\nseries: [a]'], {}],
])('aliases are chosen for %s', (_, texts, expected) => {
  expect(aliasesOf(...texts)).toEqual(expected)
})
