import type { Agent } from '@trifold/core'
import { describe, expect, it } from 'vitest'
import {
  articleOf,
  graphOf,
  type Node,
  nodeOf,
  render,
  richArticle,
  type Settings,
  site,
} from '../../test/render.ts'

const text = (value: string) => ({ type: 'text', value })
const figure = (image: object, url?: string) => ({
  type: 'paragraph',
  id: `p-${JSON.stringify(image).length}`,
  children: [url === undefined ? image : { type: 'link', url, children: [image] }],
})
const image = (url: string, title?: string) => ({
  type: 'image',
  url,
  alt: 'The walk',
  ...(title && { title }),
})
const page = 'https://example.org/blog/a-post/'

/** What a plug-in for search engines prints by itself. */
const printedByPlugins = ['WebPage', 'WebSite', 'BreadcrumbList', 'Person', 'Organization']

describe('additions', () => {
  const additions = { site, options: { scope: 'additions' } } as const

  it('hold nothing that a plug-in prints', async () => {
    const graph = await graphOf(richArticle(), additions)
    expect(graph.filter((node) => printedByPlugins.includes(String(node['@type'])))).toEqual([])
    const told =
      'headline description url author publisher datePublished dateModified inLanguage keywords wordCount'
    for (const property of ['mainEntityOfPage', ...told.split(' ')])
      expect(graph[0]).not.toHaveProperty(property)
    expect(graph[0]).toMatchObject({
      about: expect.anything(),
      hasPart: expect.anything(),
      abstract: expect.anything(),
    })
    expect(JSON.stringify(graph)).not.toContain('image-cover')
  })

  it('have no reference that leads nowhere, and no fault', async () => {
    const graph = await graphOf(richArticle(), additions)
    const ids = new Set(graph.map((node) => node['@id']))
    const references: unknown[] = []
    JSON.stringify(graph, (_, value) => {
      if (value && typeof value === 'object' && Object.keys(value).join() === '@id')
        references.push(value['@id'])
      return value
    })
    expect(references.filter((id) => !ids.has(id))).toEqual([])
    const { diagnostics } = await render(richArticle(), additions)
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  it.each([
    ['yoast', 'Article', '#article'],
    ['rank-math', 'Article', '#richSnippet'],
    ['aioseo', 'Article', '#article'],
    ['aioseo', 'BlogPosting', '#blogposting'],
    ['#post', 'TechArticle', '#post'],
  ] as const)('attach to the article of %s (%s)', async (attachTo, articleType, ending) => {
    const options = { scope: 'additions', attachTo, articleType } as const
    const [article] = await graphOf(articleOf({ subtitle: 'B' }), { site, options })
    expect(article).toMatchObject({
      '@type': articleType,
      '@id': `${page}${ending}`,
      alternativeHeadline: 'B',
    })
  })

  it('say of the article what is read aloud', async () => {
    const options = { scope: 'additions' as const, speakable: ['.lead'] }
    expect((await graphOf(articleOf(), { site, options }))[0]).toMatchObject({
      speakable: { '@type': 'SpeakableSpecification', cssSelector: ['.lead'] },
    })
  })
})

const parts: [what: string, settings: Settings, type: string, expected: Node | undefined][] = [
  ['no site', { site, options: { webSite: false } }, 'WebSite', undefined],
  ['no breadcrumb', { site, options: { breadcrumb: false } }, 'BreadcrumbList', undefined],
  ['a breadcrumb without a site', { site, options: { webSite: false } }, 'BreadcrumbList', {}],
  ['no text', { site }, 'Article', { articleBody: undefined }],
  ['the text', { options: { articleBody: true } }, 'Article', { articleBody: 'One two.' }],
  ['nothing aloud', { site }, 'WebPage', { speakable: undefined }],
]

describe('options', () => {
  it.each(parts)('ask for %s', async (_, settings, type, expected) => {
    const paragraph = { type: 'paragraph', id: 'p', children: [text('One\n two.')] }
    const node = await nodeOf(type, articleOf({}, [paragraph]), settings)
    if (expected === undefined) expect(node).toBeUndefined()
    else for (const [property, value] of Object.entries(expected)) expect(node?.[property]).toEqual(value)
  })

  it('let title, summaries and key points be read aloud', async () => {
    const paragraph = { type: 'paragraph', id: 'p', children: [text('So.')] }
    const summary = { type: 'summary', id: 'in-short', children: [paragraph] }
    const point = { type: 'keyPoint', id: 'k', children: [paragraph] }
    const keyPoints = { type: 'keyPoints', id: '1st', children: [point] }
    expect(
      await nodeOf('WebPage', articleOf({}, [summary, keyPoints]), { options: { speakable: true } }),
    ).toMatchObject({ speakable: { cssSelector: ['h1', '[id="in-short"]', '[id="1st"]'] } })
  })
})

describe('a site', () => {
  const publisher = {
    name: 'Example Ltd',
    type: 'Organization' as const,
    url: '/',
    image: 'logo.png',
    sameAs: ['https://social.example/ex'],
  } satisfies Agent
  const settings = { site: { ...site, lang: 'en', publisher } }

  it('is the same in each of its articles, with its publisher', async () => {
    const metas = [
      {},
      { slug: 'other/one', publisher: { name: 'Someone', type: 'Person' } },
      {
        slug: 'by-it',
        authors: [{ name: 'Example Ltd', type: 'Organization', url: 'https://example.org/' }],
      },
    ]
    const graphs = await Promise.all(metas.map((meta) => graphOf(articleOf(meta), settings)))
    const shared = graphs.map((graph) =>
      graph.filter(({ '@id': id }) => /blog\/#(?:web|org)/.test(String(id))),
    )
    expect(shared[0]).toEqual([
      {
        '@type': 'Organization',
        '@id': 'https://example.org/blog/#organization-example-ltd',
        name: 'Example Ltd',
        url: 'https://example.org/',
        sameAs: ['https://social.example/ex'],
        logo: 'https://example.org/blog/logo.png',
      },
      {
        '@type': 'WebSite',
        '@id': 'https://example.org/blog/#website',
        url: 'https://example.org/blog/',
        name: 'Example',
        inLanguage: 'en',
        publisher: { '@id': 'https://example.org/blog/#organization-example-ltd' },
      },
    ])
    for (const nodes of shared) expect(nodes).toEqual(shared[0])
  })

  it('has a way to the article by way of the folders that are pages of it', async () => {
    const parent = (title: string, meta: object) => ({ file: 'x.md', article: articleOf({ title, ...meta }) })
    const parents = [
      parent('Guide', { slug: 'guide' }),
      parent('Elsewhere', { canonical: 'https://a.example/' }),
      parent('Set up', { slug: 'guide/set up' }),
      parent('Itself', { slug: 'a-post' }),
    ]
    const list = await nodeOf('BreadcrumbList', articleOf(), { site, neighbours: { parents } })
    expect(list?.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Example', item: 'https://example.org/blog/' },
      { '@type': 'ListItem', position: 2, name: 'Guide', item: 'https://example.org/blog/guide/' },
      { '@type': 'ListItem', position: 3, name: 'Set up', item: 'https://example.org/blog/guide/set%20up/' },
      { '@type': 'ListItem', position: 4, name: 'A post' },
    ])
  })

  it('has the site that the collection is a part of, and the way to it by way of the collection', async () => {
    const whole = { name: 'Example.org', url: 'https://example.org' }
    const graph = await graphOf(articleOf(), { site: { ...site, site: whole } })
    const ofType = (type: string) => graph.find((node) => node['@type'] === type)
    expect(ofType('WebSite')).toMatchObject({
      '@id': 'https://example.org/#website',
      url: 'https://example.org/',
      name: 'Example.org',
    })
    expect(ofType('WebPage')).toMatchObject({ isPartOf: { '@id': 'https://example.org/#website' } })
    expect(ofType('BreadcrumbList')?.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Example.org', item: 'https://example.org/' },
      { '@type': 'ListItem', position: 2, name: 'Example', item: 'https://example.org/blog/' },
      { '@type': 'ListItem', position: 3, name: 'A post' },
    ])
  })
})

describe('a video', () => {
  const linked = figure(image('walk.png', 'On foot'), 'https://youtu.be/dQw4w9WgXcQ')

  it('that a picture leads to is mentioned, by what the article says of it', async () => {
    const graph = await graphOf(articleOf({}, [linked]), { site })
    expect(graph.find((node) => node['@type'] === 'VideoObject')).toEqual({
      '@type': 'VideoObject',
      '@id': `${page}#video-the-walk`,
      name: 'The walk',
      caption: 'On foot',
      thumbnailUrl: `${page}walk.png`,
      url: 'https://youtu.be/dQw4w9WgXcQ',
      embedUrl: 'https://www.youtube.com/embed/dQw4w9WgXcQ',
    })
    expect(graph[1]).toMatchObject({ mentions: { '@id': `${page}#video-the-walk` } })
    expect(graph[1]).not.toHaveProperty('video')
  })

  it('that is shown as a picture is no picture', async () => {
    const graph = await graphOf(articleOf({}, [figure(image('walk.mp4'))]), { site })
    expect(graph[1]).toMatchObject({ video: { '@id': `${page}#video-the-walk` } })
    expect(graph.some((node) => node['@type'] === 'ImageObject')).toBe(false)
  })

  it('without words is no data', async () => {
    const graph = await graphOf(articleOf({}, [figure({ type: 'image', url: 'walk.mp4', alt: '' })]))
    expect(graph.some((node) => node['@type'] === 'VideoObject')).toBe(false)
  })
})
