import { describe, expect, it } from 'vitest'
import { loadVocabulary } from '../vocabulary/vocabulary.ts'
import { googleFeatures } from './features.ts'
import { searchAppearances } from './search-appearances.ts'

const vocabulary = loadVocabulary()
const appearances = (...nodes: Record<string, unknown>[]) =>
  searchAppearances({ '@context': 'https://schema.org', '@graph': nodes }, { vocabulary })
const told = (...nodes: Record<string, unknown>[]) =>
  appearances(...nodes).map(({ feature, status, shown }) => `${feature}: ${status}, ${shown}`)

const course = (name: string) => ({
  '@type': 'Course',
  name,
  description: 'x',
  provider: { '@type': 'Organization' },
})

describe('searchAppearances', () => {
  it('tells of one thing what it is, what it earns and what is missing, and from where that is known', () => {
    expect(
      appearances({ '@type': 'BlogPosting', headline: 'Presence', author: { '@id': 'https://a.example/' } }),
    ).toEqual([
      {
        pointer: '/@graph/0',
        subject: 'BlogPosting “Presence”',
        feature: 'Article',
        status: 'live',
        shown: true,
        missing: {
          required: [],
          recommended: ['author.name', 'author.url|author.sameAs', 'datePublished', 'dateModified', 'image'],
        },
        source: { name: 'Google Search Central, “Article structured data”', date: '2026-09-28' },
        note: undefined,
      },
    ])
  })

  it.each([
    ['a video without a thumbnail', [{ '@type': 'VideoObject', name: 'x' }], ['Video: live, false']],
    ['questions and answers', [{ '@type': 'FAQPage' }], ['FAQ: retired, false']],
    ['a term of a glossary', [{ '@type': 'DefinedTerm', name: 'x' }], ['Defined term: vocabulary, false']],
    ['a list of rows', [{ '@type': 'ItemList', itemListElement: ['x'] }], ['Carousel: live, false']],
    ['one course', [{ ...course('a'), provider: 'x' }], ['Course list: live, false']],
    [
      'three courses',
      ['a', 'b', 'c'].map((name) => ({ ...course(name), provider: 'x' })),
      ['Course list: live, true', 'Course list: live, true', 'Course list: live, true'],
    ],
    [
      'a trail with a gap',
      [{ '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 2, name: 'x' }] }],
      ['Breadcrumb: live, false'],
    ],
    [
      'parts to read aloud in French',
      [
        {
          '@type': 'WebPage',
          inLanguage: 'fr',
          speakable: { '@type': 'SpeakableSpecification', cssSelector: 'h1' },
        },
      ],
      ['Speakable: beta, false'],
    ],
    [
      'parts to read aloud in English',
      [
        {
          '@type': 'WebPage',
          inLanguage: 'en-GB',
          speakable: { '@type': 'SpeakableSpecification', cssSelector: 'h1' },
        },
      ],
      ['Speakable: beta, true'],
    ],
    ['a person', [{ '@type': 'Person', name: 'x' }], []],
  ])('judges %s', (_, nodes, expected) => expect(told(...nodes)).toEqual(expected))

  it('judges what several nodes say of one id as one thing', () => {
    const id = 'https://a.example/#video'
    const found = appearances(
      { '@type': 'WebPage', video: { '@type': 'VideoObject', '@id': id, name: 'x' } },
      {
        '@type': 'VideoObject',
        '@id': id,
        uploadDate: '2026-11-22T09:30:00Z',
        thumbnailUrl: 'https://a.example/',
      },
    )
    expect(found).toMatchObject([{ pointer: '/@graph/1', shown: true, subject: 'VideoObject “x”' }])
  })

  it('leaves works alone that the graph only cites, and a translation that refers back', () => {
    const found = appearances(
      {
        '@type': 'Article',
        '@id': '#en',
        headline: 'Here',
        citation: { '@type': 'Article', name: 'x', publisher: { '@type': 'Organization', name: 'y' } },
        workTranslation: { '@id': '#fr' },
      },
      { '@type': 'Article', '@id': '#fr', headline: 'Ici', translationOfWork: { '@id': '#en' } },
    )
    expect(found.map(({ subject }) => subject)).toEqual(['Article “Here”'])
  })

  it('says in a sentence why something is not shown', () => {
    const all = googleFeatures.flatMap(({ types, alsoOf = [], when = [] }) =>
      appearances({ '@type': [...types, ...alsoOf], ...Object.fromEntries(when.map((name) => [name, 'x'])) }),
    )
    expect(new Set(all.map(({ feature }) => feature)).size).toBe(googleFeatures.length)
    for (const { shown, missing, note } of all) {
      if (!shown && missing.required.length === 0) expect(note).toMatch(/^[A-Z].*\.$/)
    }
  })

  it.each([null, 7, [], [[]], { '@graph': 'x' }, { '@type': {} }])('never throws: %j', (document) => {
    expect(searchAppearances(document, { vocabulary })).toEqual([])
  })
})
