import { describe, expect, it } from 'vitest'
import { articleOf, graphOf, nodeOf, render, type Settings, site } from '../../test/render.ts'

type Given = Record<string, unknown>

const withData = (jsonld: Given, meta: object = {}) => articleOf({ ...meta, jsonld })
const articleNode = async (jsonld: Given, settings: Settings = {}, meta: object = {}) =>
  (await graphOf(withData(jsonld, meta), settings))[1]

/** Findings with the key of the metadata that each stands at. */
const findings = async (jsonld: Given, settings: Settings = {}) => {
  const keys: string[] = []
  const settingPlace = (key: string) => {
    const line = keys.indexOf(key) + 1 || keys.push(key)
    return { file: 'post.md', position: { start: { line, column: 1 }, end: { line, column: 2 } } }
  }
  const { diagnostics } = await render(withData(jsonld), { ...settings, settingPlace })
  return diagnostics.map(({ code, severity, line }) => `${severity} ${code} at ${keys[line - 1]}`)
}

describe('what an author says of the article', () => {
  it.each<[what: string, jsonld: Given, expected: Given]>([
    [
      'a property more',
      { educationalLevel: 'beginner' },
      { educationalLevel: 'beginner', headline: 'A post' },
    ],
    ['a property in place of ours', { headline: 'Other' }, { headline: 'Other' }],
    ['a property that is left out', { headline: null }, { headline: undefined }],
    ['another type', { '@type': 'TechArticle' }, { '@type': 'TechArticle' }],
    ['a type with its namespace', { '@type': 'schema:NewsArticle' }, { '@type': 'schema:NewsArticle' }],
    ['two types', { '@type': ['Article', 'LearningResource'] }, { '@type': ['Article', 'LearningResource'] }],
    [
      'a thing',
      { about: { '@type': 'Thing', name: 'Presence', sameAs: null } },
      { about: { '@type': 'Thing', name: 'Presence' } },
    ],
    ['a list', { keywords: ['a', null, 'b'] }, { keywords: ['a', 'b'] }],
    ['a node of this page', { about: [{ '@id': '#page' }] }, { about: [{ '@id': '#page' }] }],
    ['schema.org’s context, which it has', { '@context': 'https://schema.org' }, { '@context': undefined }],
    ['a context', { '@context': { '@vocab': 'https://a.example/' } }, { '@context': undefined }],
    ['an id', { '@id': 'https://a.example/#x' }, { '@id': '#article' }],
    ['a type that is none of an article', { '@type': 'Recipe' }, { '@type': 'Article' }],
  ])('is in its node: %s', async (_, jsonld, expected) => {
    const node = await articleNode(jsonld)
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, node?.[key]]))).toEqual(expected)
  })

  it('keeps the order of our properties, and adds others at the end', async () => {
    const keys = Object.keys(
      (await articleNode({ educationalLevel: 'x', headline: 'B' }, {}, { description: 'D' })) ?? {},
    )
    expect(keys.indexOf('headline')).toBeLessThan(keys.indexOf('description'))
    expect(keys.at(-1)).toBe('educationalLevel')
  })

  it('names nodes of the page by their fragment, whatever their ids', async () => {
    const about = ['#page', '#website', '#other', 'https://a.example/#x'].map((id) => ({ '@id': id }))
    const node = await articleNode({ about }, { site }, { lang: 'fr' })
    expect(node?.about).toEqual([
      { '@id': 'https://example.org/blog/a-post/#fr-page' },
      { '@id': 'https://example.org/blog/#website' },
      { '@id': 'https://example.org/blog/a-post/#fr-other' },
      { '@id': 'https://a.example/#x' },
    ])
  })
})

describe('what an author says of other nodes', () => {
  it('is in the node that is named, else in one of its own', async () => {
    const jsonld = {
      '@graph': [
        { '@id': '#page', significantLink: 'https://a.example/' },
        { '@id': '#code', '@type': 'SoftwareSourceCode', name: 'Trifold' },
        { '@type': 'Event', name: 'Talk' },
        { '@id': '#code', programmingLanguage: 'TypeScript' },
      ],
    }
    const graph = await graphOf(withData(jsonld))
    expect(graph[0]).toMatchObject({ '@type': 'WebPage', significantLink: 'https://a.example/' })
    expect(graph.slice(2)).toEqual([
      { '@id': '#code', '@type': 'SoftwareSourceCode', name: 'Trifold', programmingLanguage: 'TypeScript' },
      { '@type': 'Event', name: 'Talk' },
    ])
  })

  it('is added to the article that a plug-in prints, too', async () => {
    const article = withData({
      educationalLevel: 'x',
      '@graph': [{ '@id': '#article', typicalAgeRange: '9-' }],
    })
    const graph = await graphOf(article, { site, options: { scope: 'additions', attachTo: 'rank-math' } })
    expect(graph[0]).toMatchObject({
      '@id': 'https://example.org/blog/a-post/#richSnippet',
      educationalLevel: 'x',
      typicalAgeRange: '9-',
    })
  })

  it('may be one node', async () => {
    const jsonld = { '@graph': { '@type': 'Event', name: 'Talk' } }
    expect(await nodeOf('Event', withData(jsonld))).toEqual({ '@type': 'Event', name: 'Talk' })
  })
})

describe('a finding', () => {
  it.each<[what: string, jsonld: Given, expected: string[]]>([
    ['nothing wrong', { educationalLevel: 'beginner' }, []],
    ['a property that is misspelt', { headLine: 'x' }, ['error property-known at jsonld.headLine']],
    [
      'a property in a thing',
      {
        about: [
          { '@type': 'Thing', name: 'a' },
          { '@type': 'Thing', nme: 'b' },
        ],
      },
      ['error property-known at jsonld.about.1.nme'],
    ],
    ['a date that is none', { dateCreated: '2026-13-45' }, ['error date-well-formed at jsonld.dateCreated']],
    [
      'another node’s property',
      { '@graph': [{ '@type': 'Event', nmae: 'x' }] },
      ['error property-known at jsonld.@graph.0.nmae'],
    ],
    ['a reference to no node', { about: { '@id': '#nothing' } }, ['error id-defined at jsonld.about']],
    ['a type that is misspelt', { '@type': 'TechArtcle' }, ['error article-type at jsonld.@type']],
    ['a type that is none', { '@type': null }, ['error article-type at jsonld.@type']],
    ['another type', { '@type': 'Recipe' }, ['error article-type at jsonld.@type']],
    ['an id', { '@id': '#x' }, ['warning override-id at jsonld.@id']],
    [
      'a context',
      { '@context': { a: 'https://a.example/' } },
      ['warning override-context at jsonld.@context'],
    ],
    ['a node that is none', { '@graph': ['x'] }, ['error override-node at jsonld.@graph.0']],
    [
      'an id that is none',
      { '@graph': [{ '@type': 'Event', '@id': 3 }] },
      ['error keyword-known at jsonld.@graph.0.@id'],
    ],
    [
      'a node that is not there',
      { '@graph': [{ '@id': '#artcle', significantLink: 'https://a.example/' }] },
      ['error override-node-known at jsonld.@graph.0.@id'],
    ],
    [
      'a node that another entry makes',
      {
        '@graph': [
          { '@id': '#code', version: '2' },
          { '@id': '#code', '@type': 'SoftwareApplication' },
        ],
      },
      [],
    ],
    [
      'a node of another page',
      { '@graph': [{ '@id': 'https://a.example/#x', sameAs: 'https://b.example/' }] },
      [],
    ],
    [
      'prefixes that nobody defined',
      { 'x:audience': 'a', about: { '@type': 'Thing', name: 'b', 'y:z': 'c' }, 'schema:alternateName': 'd' },
      ['warning override-prefix at jsonld.x:audience', 'warning override-prefix at jsonld.about.y:z'],
    ],
    [
      'prefixes that schema.org’s context defines',
      { 'dc:audience': 'a', 'http://purl.org/dc/terms/audience': 'b' },
      [],
    ],
    [
      'dates in the wrong order',
      { datePublished: '2026-05-01', dateModified: '2026-04-01' },
      ['warning date-order at jsonld.dateModified'],
    ],
    ['nodes that are none', { '@graph': 'x' }, ['error override-node at jsonld.@graph']],
    ['nothing to leave out', { keyword: null }, ['warning override-used at jsonld.keyword']],
  ])('tells of %s at its key', async (_, jsonld, expected) => {
    expect(await findings(jsonld)).toEqual(expected)
  })

  it('of dates stands at the one that the author overrides', async () => {
    const article = withData(
      { datePublished: '2026-05-01' },
      { published: '2026-03-01', modified: '2026-04-01' },
    )
    const { diagnostics } = await render(article)
    expect(diagnostics.map(({ code }) => code)).toEqual(['date-order'])
  })

  it('suggests the node that was meant', async () => {
    const { diagnostics } = await render(withData({ '@graph': [{ '@id': '#pge', name: 'x' }] }), { site })
    expect(diagnostics[0]?.help).toBe('Did you mean #page?')
  })

  it('suggests the property that was meant to be left out', async () => {
    const { diagnostics } = await render(withData({ headLine: null }))
    expect(diagnostics[0]?.help).toBe('Did you mean headline?')
  })

  it('suggests the type that was meant', async () => {
    const { diagnostics } = await render(withData({ '@type': 'TechArtcle' }))
    expect(diagnostics[0]?.help).toBe('Did you mean TechArticle?')
  })
})

describe('what is hostile', () => {
  it('comes back equal, and ends no element', async () => {
    const text = '</script><script>alert(1)</script><!--\u2028'
    const { files } = await render(withData({ educationalLevel: text, [text]: text }))
    const snippet = String(files[1]?.content)
    expect(snippet.match(/<\/?script/g)).toEqual(['<script', '</script'])
    const [, json = ''] = /^<script[^>]*>(.*)<\/script>\s*$/su.exec(snippet) ?? []
    expect(JSON.parse(json)['@graph'][1]).toMatchObject({ educationalLevel: text, [text]: text })
  })

  it.each(['__proto__', 'constructor', 'toString', ''])('is a name that objects have: %j', async (name) => {
    const jsonld = JSON.parse(
      `{ "about": { "@type": "Thing", "name": "x" }, ${JSON.stringify(name)}: { "a": 1 } }`,
    )
    const { files } = await render(withData(jsonld))
    expect(JSON.parse(String(files[0]?.content))['@graph'][1].about).toEqual({ '@type': 'Thing', name: 'x' })
    expect(({} as Given).a).toBeUndefined()
  })

  it('is deep', async () => {
    const deep = JSON.parse(`${'{"about":'.repeat(400)}1${'}'.repeat(400)}`)
    const { diagnostics } = await render(withData(deep))
    expect(diagnostics.map(({ code }) => code)).toContain('nesting-bounded')
  })

  it('is too much to be used', async () => {
    const many = (length: number) =>
      Object.fromEntries(Array.from({ length }, (_, index) => [`key${index}`, 1]))
    expect(await findings({ about: [many(1_000)] })).toEqual(['error override-keys at jsonld'])
    expect(await findings(many(20_000))).toEqual(['error override-keys at jsonld'])
  })
})
