import { describe, expect, it } from 'vitest'
import { articleOf, graphOf, nodeOf, render, type Settings, site } from '../../test/render.ts'

const text = (value: string) => ({ type: 'text', value })
const paragraph = (value: string) => ({ type: 'paragraph', id: `p-${value.length}`, children: [text(value)] })
const definition = (id: string, term: string, rest: string) => ({
  type: 'termDefinition',
  id,
  term,
  children: [
    { type: 'paragraph', id: `${id}-p`, children: [{ type: 'strong', children: [text(term)] }, text(rest)] },
  ],
})
const comparison = (subjects: string[], corner: string[] = []) => ({
  type: 'comparison',
  id: 'table',
  corner: corner.map(text),
  subjects: subjects.map((subject, index) => ({
    type: 'comparisonSubject',
    id: `s-${index}`,
    children: [text(subject)],
  })),
  children: [
    { type: 'comparisonRow', id: 'r', dimension: [text('Pace')], cells: subjects.map(() => [text('slow')]) },
  ],
})

/** A node's properties out of an article's metadata: what the author wrote → what the graph says. */
const fromMetadata: [
  what: string,
  meta: object,
  settings: Settings,
  type: string,
  expected: Record<string, unknown>,
][] = [
  [
    'nothing but a title',
    {},
    {},
    'Article',
    { headline: 'A post', inLanguage: undefined, author: undefined },
  ],
  ['English, by its file', {}, { file: 'post.en.md' }, 'Article', { inLanguage: 'en' }],
  ['English, as all of the site', {}, { site: { lang: 'en' } }, 'WebPage', { inLanguage: 'en' }],
  [
    'English, by front matter',
    {},
    {
      settingPlace: () => ({
        file: 'post.md',
        position: { start: { line: 2, column: 7 }, end: { line: 2, column: 9 } },
      }),
    },
    'Article',
    { inLanguage: 'en' },
  ],
  ['another language', { lang: 'es' }, {}, 'WebPage', { inLanguage: 'es' }],
  ['a subtitle', { subtitle: 'And more' }, {}, 'Article', { alternativeHeadline: 'And more' }],
  ['a date', { published: '2026-11-22' }, { site }, 'Article', { datePublished: '2026-11-22' }],
  [
    'a time in a zone',
    { published: '2026-11-22T10:00:00Z' },
    { site },
    'Article',
    { datePublished: '2026-11-22T10:00:00Z' },
  ],
  [
    'a time in the site’s zone',
    { modified: '2026-11-22T10:00:00' },
    { site },
    'Article',
    { dateModified: '2026-11-22T10:00:00+01:00' },
  ],
  [
    'a time, and the site’s zone by name',
    { modified: '2026-11-22T10:00:00' },
    { site: { timeZone: 'Europe/Paris' } },
    'Article',
    { dateModified: '2026-11-22T10:00:00' },
  ],
  ['tags', { tags: ['a', ' ', 'b, c'] }, {}, 'Article', { keywords: ['a', 'b, c'] }],
  [
    'a Creative Commons licence',
    { license: 'cc-by-nc-nd-4.0' },
    {},
    'Article',
    { license: 'https://creativecommons.org/licenses/by-nc-nd/4.0/' },
  ],
  [
    'the public domain',
    { license: 'CC0-1.0' },
    {},
    'Article',
    { license: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  ],
  ['a licence of SPDX', { license: 'mit' }, {}, 'Article', { license: 'https://spdx.org/licenses/MIT.html' }],
  [
    'a licence by address',
    { license: 'https://example.org/terms' },
    {},
    'Article',
    { license: 'https://example.org/terms' },
  ],
  [
    'a licence in words',
    { license: 'All rights reserved' },
    {},
    'Article',
    { license: { '@type': 'CreativeWork', name: 'All rights reserved' } },
  ],
  [
    'a licence nobody knows',
    { license: 'proprietary' },
    {},
    'Article',
    { license: { '@type': 'CreativeWork', name: 'proprietary' } },
  ],
  [
    'a canonical address',
    { canonical: 'https://a.example/x?y=1#z' },
    {},
    'Article',
    { '@id': 'https://a.example/x?y=1#article', url: 'https://a.example/x?y=1' },
  ],
  [
    'a canonical address that is no IRI',
    { canonical: 'https://a.example/x y|z' },
    {},
    'Article',
    { '@id': 'https://a.example/x%20y%7Cz#article', url: 'https://a.example/x%20y%7Cz' },
  ],
  [
    'a picture whose address lacks its beginning, which the site’s would hide',
    { publisher: { name: 'Team', type: 'Organization', image: 'www.a.example/t.png' } },
    { site },
    'Organization',
    { name: 'Team', logo: 'www.a.example/t.png' },
  ],
  [
    'an organisation as author',
    { authors: [{ name: 'Team', type: 'Organization', image: '/t.png' }] },
    {},
    'Organization',
    { name: 'Team', logo: '/t.png', '@id': '#organization-team' },
  ],
  [
    'a person',
    { authors: [{ name: 'Zoë Ω', url: '/zoe' }] },
    { site },
    'Person',
    { '@id': 'https://example.org/blog/a-post/#person-zoë-ω', url: 'https://example.org/zoe' },
  ],
  [
    'a source',
    { sources: [{ title: 'T', relation: 'basedOn', date: '2012-11-24' }] },
    {},
    'Article',
    { isBasedOn: { '@id': '#source-t' }, citation: undefined },
  ],
  [
    'two sources',
    { sources: [{ title: 'T' }, { title: 'T' }] },
    {},
    'Article',
    { citation: [{ '@id': '#source-t' }, { '@id': '#source-t-2' }] },
  ],
  [
    'a source’s authors',
    { sources: [{ title: 'T', authors: ['A', 'W3C'] }] },
    {},
    'CreativeWork',
    { creditText: 'A, W3C', author: undefined },
  ],
  [
    'a cover',
    { image: { src: 'my cover.png', alt: 'x' } },
    {},
    'ImageObject',
    { contentUrl: 'my%20cover.png', description: 'x', '@id': '#image-my-cover' },
  ],
  [
    'a remote cover',
    { image: { src: 'https://a.example/c.png' } },
    { site },
    'ImageObject',
    { contentUrl: 'https://a.example/c.png' },
  ],
  [
    'a cover that somebody made',
    { image: { src: 'c.png', credit: 'Ada', license: 'CC-BY-4.0' } },
    {},
    'ImageObject',
    { creditText: 'Ada', license: 'https://creativecommons.org/licenses/by/4.0/' },
  ],
  [
    'a cover without words',
    { image: { src: 'c.png' } },
    {},
    'Article',
    { accessMode: ['visual'], accessibilityFeature: undefined },
  ],
  [
    'another kind of article',
    {},
    { options: { articleType: 'TechArticle' } },
    'TechArticle',
    { '@id': '#article' },
  ],
  [
    'the site’s publisher',
    {},
    { site },
    'Article',
    { publisher: { '@id': 'https://example.org/blog/#organization-example-ltd' } },
  ],
  [
    'a publisher of its own',
    { publisher: { name: 'P', type: 'Organization' } },
    { site },
    'Article',
    { publisher: { '@id': 'https://example.org/blog/a-post/#organization-p' } },
  ],
  [
    'an address on another site',
    { canonical: 'https://a.example/x' },
    { site },
    'WebPage',
    { isPartOf: undefined, breadcrumb: undefined },
  ],
  [
    'a site without a name',
    {},
    { site: { baseUrl: 'https://a.example' } },
    'WebPage',
    { isPartOf: undefined, url: 'https://a.example/a-post/' },
  ],
  [
    'a translation',
    { translations: [{ lang: 'de', url: '/de/x/' }] },
    { site },
    'Article',
    { workTranslation: { '@id': 'https://example.org/de/x/#article' } },
  ],
  [
    'an original',
    {
      lang: 'fr',
      translations: [
        { lang: 'en', url: 'https://a.example/en' },
        { lang: 'de', url: 'https://a.example/de' },
      ],
    },
    {},
    'Article',
    { workTranslation: undefined, translationOfWork: { '@id': 'https://a.example/en#article' } },
  ],
  [
    'an original of a French collection',
    { lang: 'fr-CA', translations: [{ lang: 'en', url: 'https://a.example/en' }] },
    { site: { lang: 'fr' } },
    'Article',
    { workTranslation: { '@id': 'https://a.example/en#article' }, translationOfWork: undefined },
  ],
  [
    'a translation at the original’s address',
    { lang: 'fr' },
    { site },
    'Article',
    { '@id': 'https://example.org/blog/a-post/#fr-article' },
  ],
  [
    'a translation with an address of its own',
    { lang: 'fr', canonical: 'https://a.example/fr' },
    { site },
    'Article',
    { '@id': 'https://a.example/fr#article' },
  ],
]

describe('metadata', () => {
  it.each(fromMetadata)('becomes data: %s', async (_, meta, settings, type, expected) => {
    const node = await nodeOf(type, articleOf(meta), settings)
    expect(node).toBeDefined()
    for (const [property, value] of Object.entries(expected)) expect(node?.[property]).toEqual(value)
  })

  it('names one agent once, however often they appear', async () => {
    const agent = { name: 'Ada', type: 'Person', url: 'https://a.example/' }
    const graph = await graphOf(articleOf({ authors: [agent, { ...agent }], publisher: agent }))
    expect(graph.filter((node) => node['@type'] === 'Person')).toHaveLength(1)
  })

  it('keeps two people of one name apart when their addresses differ', async () => {
    const authors = ['https://a.example/1', 'https://a.example/2'].map((url) => ({ name: 'Ada', url }))
    const graph = await graphOf(articleOf({ authors }))
    expect(graph.filter((node) => node['@type'] === 'Person').map((node) => node['@id'])).toEqual([
      '#person-ada-19jfsut',
      '#person-ada-18pgzrw',
    ])
  })
})

const fromBlocks: [what: string, blocks: object[], type: string, expected: Record<string, unknown>][] = [
  [
    'a definition after a colon',
    [definition('reach', 'Reach', ': how many see you.')],
    'DefinedTerm',
    {
      '@id': '#term-reach',
      name: 'Reach',
      description: 'how many see you.',
      termCode: 'reach',
      url: '#reach',
    },
  ],
  [
    'a definition as a sentence',
    [definition('reach', 'Reach', ' is how many see you.')],
    'DefinedTerm',
    { description: 'Reach is how many see you.' },
  ],
  [
    'a definition with words in brackets behind its term',
    [definition('reach', 'Reach', ' (of a post): how many see you.')],
    'DefinedTerm',
    { name: 'Reach', description: 'how many see you.' },
  ],
  [
    'a definition of several lines of source',
    [definition('reach', 'Reach', ': how many\n  see you.')],
    'DefinedTerm',
    { description: 'how many see you.' },
  ],
  [
    'a definition in a quote',
    [{ type: 'blockquote', id: 'q', children: [definition('reach', 'Reach', ': x')] }],
    'DefinedTerm',
    { name: 'Reach' },
  ],
  [
    'definitions',
    [definition('a', 'A', ': x'), definition('b', 'B', ': y')],
    'DefinedTermSet',
    { hasDefinedTerm: [{ '@id': '#term-a' }, { '@id': '#term-b' }] },
  ],
  [
    'a comparison',
    [comparison(['A', 'B'])],
    'Table',
    {
      about: [
        { '@type': 'Thing', name: 'A' },
        { '@type': 'Thing', name: 'B' },
      ],
      text: 'Pace. A: slow; B: slow',
    },
  ],
  ['a comparison with a corner', [comparison(['A'], ['Sort'])], 'Table', { text: 'Sort: A\nPace. A: slow' }],
  [
    'a comparison of terms',
    [definition('a', 'A', ': x'), comparison(['a'])],
    'Table',
    { about: [{ '@id': '#term-a' }] },
  ],
  [
    'a comparison below a heading',
    [{ type: 'section', id: 'h', depth: 2, heading: [text('Side  by side')], children: [comparison(['A'])] }],
    'Table',
    { name: 'Side by side' },
  ],
  [
    'a story',
    [
      {
        type: 'story',
        id: 's',
        title: [text('Once')],
        children: [
          { type: 'beat', id: 'b', children: [paragraph('One.')] },
          { type: 'beat', id: 'c', children: [paragraph('Two.')] },
        ],
      },
    ],
    'CreativeWork',
    { name: 'Once', text: 'One.\nTwo.' },
  ],
  [
    'key points without a summary',
    [
      {
        type: 'keyPoints',
        id: 'k',
        children: [{ type: 'keyPoint', id: 'l', children: [paragraph('Point.')] }],
      },
    ],
    'Article',
    { abstract: 'Point.', hasPart: [{ '@id': '#key-points-k' }] },
  ],
  [
    'a summary with a title',
    [{ type: 'summary', id: 'k', title: [text('In short')], children: [paragraph('So.')] }],
    'Article',
    { abstract: 'So.' },
  ],
  [
    'words, not code or notes',
    [
      paragraph('two words'),
      { type: 'code', id: 'c', value: 'no words' },
      { type: 'notes', id: 'n', children: [paragraph('hidden')] },
    ],
    'Article',
    { wordCount: 2 },
  ],
  [
    'words of raw HTML',
    [
      { type: 'html', id: 'h', value: '<ul><li>three more</li><li>words</li></ul>' },
      { type: 'paragraph', id: 'p', children: [text('four'), { type: 'html', value: '<br>' }, text('five')] },
    ],
    'Article',
    { wordCount: 5 },
  ],
  [
    'words that text alone shows',
    [{ type: 'only', id: 'o', for: ['text'], children: [paragraph('three more words')] }],
    'Article',
    { wordCount: 3 },
  ],
  [
    'an image',
    [
      {
        type: 'paragraph',
        id: 'p',
        children: [{ type: 'image', url: 'a/b.svg?x', alt: 'An arrow', title: 'Arrow' }],
      },
    ],
    'ImageObject',
    { '@id': '#image-b', contentUrl: 'a/b.svg?x', description: 'An arrow', caption: 'Arrow' },
  ],
  [
    'key points with a title, in short',
    [
      {
        type: 'keyPoints',
        id: 'k',
        title: [text('What to remember')],
        children: [{ type: 'keyPoint', id: 'l', children: [paragraph('Point.')] }],
      },
    ],
    'Article',
    { abstract: 'Point.' },
  ],
]

/** A cover, and the images of the text that show the same file → what their one node says. */
const sameFile: [what: string, cover: object, figures: object[], expected: Record<string, unknown>][] = [
  ['the cover alone has words', { alt: 'Waves' }, [{}], { description: 'Waves', caption: undefined }],
  [
    'the figure alone has words',
    {},
    [{ alt: 'Two waves', title: 'The caption' }],
    { description: 'Two waves', caption: 'The caption' },
  ],
  [
    'both have words',
    { alt: 'Waves' },
    [{ alt: 'Two waves', title: 'The caption' }],
    { description: 'Waves', caption: 'The caption' },
  ],
  [
    'the figure has a caption alone',
    { alt: 'Waves' },
    [{ alt: '', title: 'The caption' }],
    { description: 'Waves', caption: 'The caption' },
  ],
  [
    'the second figure has the caption',
    {},
    [{ alt: 'Two waves' }, { alt: 'Waves again', title: 'The caption' }],
    { description: 'Two waves', caption: 'The caption' },
  ],
  [
    'one address begins with a dot',
    {},
    [{ url: './images/a.svg', alt: 'Two waves' }],
    { description: 'Two waves', contentUrl: 'images/a.svg' },
  ],
]

describe('a picture that is not there', () => {
  const picture = { type: 'image', url: 'gone.png', alt: 'A jar', title: 'At its peak' }
  const paragraph = (id: string, child: object) => ({ type: 'paragraph', id, children: [child] })
  const linked = { type: 'link', url: 'https://youtu.be/abcdefghijk', children: [picture] }
  const body = [paragraph('p', picture), paragraph('q', linked)]
  const article = articleOf({ image: { src: 'cover.png' } }, body)
  const settings: Settings = { site, asset: () => undefined }

  it('is claimed nowhere', async () => {
    const graph = await graphOf(article, settings)
    expect(graph.map((node) => node['@type'])).not.toContain('ImageObject')
    expect(graph[1]).not.toHaveProperty('image')
    expect(graph[1]).not.toHaveProperty('accessMode')
    expect(graph.find((node) => node['@type'] === 'VideoObject')).not.toHaveProperty('thumbnailUrl')
  })

  it('is told among what is left out', async () => {
    const { omitted } = await render(article, settings)
    expect(omitted).toContainEqual({ id: 'p', type: 'paragraph', reason: 'there is no image gone.png' })
  })
})

describe('a file that the cover and the text show', () => {
  it.each(sameFile)('is one image with the words of both: %s', async (_, cover, figures, expected) => {
    const images = figures.map((figure) => ({ type: 'image', url: 'images/a.svg', ...figure }))
    const body = images.map((image, index) => ({ type: 'paragraph', id: `p-${index}`, children: [image] }))
    const graph = await graphOf(articleOf({ image: { src: 'images/a.svg', ...cover } }, body))
    const found = graph.filter((node) => node['@type'] === 'ImageObject')
    expect(found).toHaveLength(1)
    for (const [property, value] of Object.entries(expected)) expect(found[0]?.[property]).toEqual(value)
    expect(graph.find((node) => node['@type'] === 'Article')).toMatchObject({
      accessibilityFeature: ['alternativeText'],
    })
  })
})

describe('a block', () => {
  it.each(fromBlocks)('becomes data: %s', async (_, blocks, type, expected) => {
    expect(await nodeOf(type, articleOf({}, blocks))).toMatchObject(expected)
  })

  it('in notes is no part of the page', async () => {
    const notes = { type: 'notes', id: 'n', children: [definition('a', 'A', ': x')] }
    expect(await nodeOf('DefinedTerm', articleOf({}, [notes]))).toBeUndefined()
  })

  it.each(['javascript:alert(1)', 'data:image/png;base64,AA', 'file:///a.png'])(
    'that shows %s gives no image',
    async (url) => {
      const image = { type: 'paragraph', id: 'p', children: [{ type: 'image', url, alt: 'x' }] }
      expect(await nodeOf('ImageObject', articleOf({}, [image]))).toBeUndefined()
    },
  )

  it('keeps its id when others come, go or change places', async () => {
    const blocks = [definition('a', 'A', ': x'), comparison(['A']), definition('b', 'B', ': y')]
    const idsOf = async (list: object[]) => (await graphOf(articleOf({}, list))).map((node) => node['@id'])
    const before = await idsOf(blocks)
    expect(new Set(await idsOf(blocks.toReversed()))).toEqual(new Set(before))
    expect(before).toEqual(expect.arrayContaining(await idsOf(blocks.slice(1))))
  })

  it('writes what stands between the cells of a comparison as its language does', async () => {
    const table = await nodeOf('Table', articleOf({ lang: 'fr' }, [comparison(['A', 'B'], ['Sorte'])]))
    expect(table?.text).toBe('Sorte\u00a0: A\u00a0; B\nPace. A\u00a0: slow\u00a0; B\u00a0: slow')
  })
})
