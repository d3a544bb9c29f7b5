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
    [
      'a person whose family name comes first',
      { ...article, author: { ...article.author, name: 'Example, Ada', familyName: 'Example' } },
      [],
    ],
    [
      'an organization called after two',
      { ...article, author: { '@type': 'Organization', name: 'Ada & Bob', url: 'https://a.example/' } },
      ['google-recommended'],
    ],
    ['a person with a title', { ...article, author: { ...article.author, name: 'Ada Example, Ph.D.' } }, []],
    [
      'an author of no type',
      { ...article, author: { name: 'Ada', url: 'https://a.example/' } },
      ['google-author-typed'],
    ],
    [
      'an image too small',
      {
        ...article,
        image: { '@type': 'ImageObject', url: 'https://a.example/', width: '200', height: '240 px' },
      },
      ['google-image-size'],
    ],
    [
      'a logo too small',
      {
        '@type': 'Organization',
        name: 'x',
        url: 'https://a.example/',
        sameAs: 'https://b.example/',
        logo: {
          '@type': 'ImageObject',
          width: { '@type': 'QuantitativeValue', value: 100, unitCode: 'E37' },
          height: { '@type': 'QuantitativeValue', value: 112, unitCode: 'E37' },
        },
      },
      ['google-logo-size'],
    ],
    ['a work that is only cited', { '@type': 'WebPage', citation: { '@type': 'Article', name: 'x' } }, []],
    ['a trail', trail(step(1, 'https://a.example/'), step(2)), []],
    [
      'a trail that is told twice',
      {
        '@graph': Array.from({ length: 2 }, () => ({
          '@id': 'https://a.example/#trail',
          ...trail(step(1, 'https://a.example/'), step(2)),
        })),
      },
      [],
    ],
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
        hasPart: { '@type': 'Clip' },
        creator: { '@type': 'Person' },
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
    ['a recipe', { '@type': 'Recipe', name: 'x' }, []],
    [
      'a practice problem and a course once shown',
      { '@type': 'WebPage', hasPart: [{ '@type': 'Quiz' }, { '@type': 'Course', hasCourseInstance: [{}] }] },
      ['google-feature-live', 'google-feature-live'],
    ],
    ['a list of texts', { '@type': 'ItemList', itemListElement: ['x', 'y'] }, []],
    [
      'a list of films without addresses',
      {
        '@type': 'ItemList',
        itemListElement: [{ '@type': 'ListItem', position: 1, item: { '@type': 'Movie' } }],
      },
      ['google-required'],
    ],
    [
      'a list of pages',
      { '@type': 'ItemList', itemListElement: [{ ...step(1), url: 'https://a.example/' }] },
      [],
    ],
    [
      'a data set in three words',
      { '@type': 'Dataset', name: 'x', description: 'Three short words', license: 'x', creator: 'x' },
      ['google-dataset-description'],
    ],
    [
      'a question that an article answers',
      {
        '@graph': [
          article,
          {
            '@type': 'QAPage',
            mainEntity: {
              '@type': 'Question',
              name: 'x',
              answerCount: 1,
              acceptedAnswer: { '@type': 'Answer' },
            },
          },
        ],
      },
      ['google-required', 'google-question-page'],
    ],
    [
      'selectors and a path',
      { '@type': 'SpeakableSpecification', cssSelector: 'h1', xpath: '/html/head/title' },
      ['google-speakable'],
    ],
    ['a vocabulary term', { '@type': 'DefinedTerm', name: 'x' }, []],
  ])('judges %s', (_, node, expected) => expect(codes(node)).toEqual(expected))

  it.each([
    { '@type': 'VideoObject' },
    { '@type': 'FAQPage' },
    { ...article, image: [], author: { name: 'Ada, Bob' }, datePublished: '2026-11-22' },
    { '@type': 'QAPage', mainEntity: [{}, {}] },
    { '@type': 'Dataset', description: 'x' },
    { '@type': 'SpeakableSpecification', cssSelector: 'h1', xpath: '/html' },
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
