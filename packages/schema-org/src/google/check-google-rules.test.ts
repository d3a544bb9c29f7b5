import { describe, expect, it } from 'vitest'
import { loadVocabulary } from '../vocabulary/vocabulary.ts'
import { checkGoogleRules } from './check-google-rules.ts'
import { googleFeatures } from './features.ts'

const vocabulary = loadVocabulary()
const check = (node: Record<string, unknown>) =>
  checkGoogleRules({ '@context': 'https://schema.org', ...node }, { vocabulary })
const codes = (node: Record<string, unknown>) => check(node).map(({ code }) => code)

const article = {
  '@type': 'BlogPosting',
  headline: 'x',
  author: { '@type': 'Person', name: 'Ada', url: 'https://example.org/ada' },
  datePublished: '2026-11-22T09:30:00Z',
  dateModified: '2026-11-22T09:30:00Z',
  image: 'https://example.org/a.png',
}
const step = (position: number, item?: string) => ({ '@type': 'ListItem', position, name: 'x', item })
const trail = (...itemListElement: unknown[]) => ({ '@type': 'BreadcrumbList', itemListElement })

describe('checkGoogleRules', () => {
  it.each([
    ['a full article', article, []],
    ['an article without an image', { ...article, image: [] }, ['google-recommended']],
    [
      'an author without an address',
      { ...article, author: { '@type': 'Person', name: 'A' } },
      ['google-recommended'],
    ],
    [
      'two authors in one',
      { ...article, author: { ...article.author, name: 'Ada, Bob' } },
      ['google-author-single'],
    ],
    ['a date alone', { ...article, datePublished: '2026-11-22' }, ['google-date-timed']],
    ['a trail', trail(step(1, 'https://a.example/'), step(2)), []],
    ['a trail of one step', trail(step(1)), ['google-breadcrumb']],
    ['a trail from 0', trail(step(0, 'https://a.example/'), step(1)), ['google-breadcrumb']],
    ['a trail with relative addresses', trail(step(1, '/'), step(2)), ['google-breadcrumb']],
    [
      'a video without a date',
      {
        '@type': 'VideoObject',
        name: 'x',
        thumbnailUrl: 'https://a.example/x',
        contentUrl: 'https://a.example/v',
        description: 'x',
        duration: 'PT1M',
      },
      ['google-required'],
    ],
    ['a plain image', { '@type': 'ImageObject', contentUrl: 'https://a.example/a.png' }, []],
    [
      'an image with a licence but no address',
      {
        '@type': 'ImageObject',
        license: 'https://a.example/',
        creator: 'x',
        creditText: 'x',
        copyrightNotice: 'x',
        acquireLicensePage: 'https://a.example/',
      },
      ['google-required'],
    ],
    ['questions and answers', { '@type': 'FAQPage' }, ['google-feature-live']],
    ['a vocabulary term', { '@type': 'DefinedTerm', name: 'x' }, []],
  ])('judges %s', (_, node, expected) => expect(codes(node)).toEqual(expected))

  it.each([
    { '@type': 'VideoObject' },
    { '@type': 'FAQPage' },
    { ...article, image: [], author: { name: 'Ada, Bob' }, datePublished: '2026-11-22' },
    trail(step(1)),
    trail(step(0), step(1)),
    trail(step(1, '/'), step(2)),
  ])('speaks in whole sentences: %j', (node) => {
    const found = check(node)
    expect(found).not.toEqual([])
    for (const { message, help = 'None.' } of found) {
      expect(message).toMatch(/\.$/)
      expect(help).toMatch(/^[A-Z].*\.$/)
    }
  })

  it('follows references and names what is missing', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        { ...article, author: { '@id': '#ada' }, dateModified: undefined },
        { '@type': 'Person', '@id': '#ada', name: 'Ada' },
      ],
    }
    expect(checkGoogleRules(graph, { vocabulary })).toMatchObject([
      { pointer: '/@graph/0', missing: ['author.url|author.sameAs', 'dateModified'] },
    ])
  })
})

describe('the table of features', () => {
  const names = (paths: readonly string[]) => paths.flatMap((path) => path.split(/[.|]/))
  it.each(googleFeatures)(
    'names only terms of schema.org: $name',
    ({ types, required, recommended, when }) => {
      expect(types.filter((type) => !vocabulary.isType(type))).toEqual([])
      const properties = names([...required, ...recommended, ...(when ?? [])])
      expect(properties.filter((property) => !vocabulary.isProperty(property))).toEqual([])
    },
  )
})
