import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkGraph } from './check-graph.ts'
import { loadVocabulary } from './vocabulary/vocabulary.ts'

const vocabulary = loadVocabulary()
const good = readFileSync(new URL('../fixtures/good.json', import.meta.url), 'utf8')
const check = (graph: unknown) => checkGraph(graph, { vocabulary })

type Json = Record<string, unknown>
interface Graph {
  '@graph': Json[]
  [key: string]: unknown
}

/** The good graph with one change. */
const mutated = (mutate: (graph: Graph) => void): Graph => {
  const graph = JSON.parse(good) as Graph
  mutate(graph)
  return graph
}

/** The node of a type, and the value of one of its keys that is a node itself. */
const node = (graph: Graph, type: string): Json =>
  graph['@graph'].find((item) => item['@type'] === type) ?? {}
const inside = (graph: Graph, type: string, key: string): Json => [node(graph, type)[key]].flat()[0] as Json

const set =
  (type: string, values: Json) =>
  (graph: Graph): void => {
    Object.assign(node(graph, type), values)
  }
const setInside =
  (type: string, key: string, values: Json) =>
  (graph: Graph): void => {
    Object.assign(inside(graph, type, key), values)
  }
const rename =
  (type: string, from: string, to: string) =>
  (graph: Graph): void => {
    const item = node(graph, type)
    item[to] = item[from]
    delete item[from]
  }
const id = (fragment: string) => ({ '@id': `https://example.org/post/#${fragment}` })

const table: [fault: string, mutate: (graph: Graph) => void, code: string, pointer: string][] = [
  ['an unknown type', set('Article', { '@type': 'BlogPoost' }), 'type-known', '/@graph/1/@type'],
  ['a type with a slash', set('Article', { '@type': 'Blog/Posting' }), 'type-known', '/@graph/1/@type'],
  [
    'a property with a slash',
    rename('Article', 'headline', 'head/line'),
    'property-known',
    '/@graph/1/head~1line',
  ],
  ['a property without a name', rename('Article', 'headline', ''), 'property-known', '/@graph/1/'],
  ['a type in the wrong case', set('Article', { '@type': 'article' }), 'type-known', '/@graph/1/@type'],
  ['a type in two words', set('Article', { '@type': 'Blog Posting' }), 'type-known', '/@graph/1/@type'],
  [
    'one unknown type of two',
    set('Person', { '@type': ['Person', 'Autor'] }),
    'type-known',
    '/@graph/2/@type/1',
  ],
  [
    'a whole IRI of no type',
    set('Article', { '@type': 'https://schema.org/Artikel' }),
    'type-known',
    '/@graph/1/@type',
  ],
  ['a member as type', set('Offer', { '@type': 'InStock' }), 'type-known', '/@graph/8/@type'],
  ['a property as type', set('Offer', { '@type': 'author' }), 'type-known', '/@graph/8/@type'],
  ['a name of Object.prototype', set('Offer', { '@type': 'constructor' }), 'type-known', '/@graph/8/@type'],
  ['no type', set('Article', { hasPart: { name: 'x' } }), 'type-present', '/@graph/1/hasPart'],
  ['a type that is a number', set('Offer', { '@type': 7 }), 'keyword-known', '/@graph/8/@type'],
  ['a misspelt property', rename('Article', 'headline', 'headLine'), 'property-known', '/@graph/1/headLine'],
  [
    'a plural property',
    rename('Article', 'datePublished', 'datePublish'),
    'property-known',
    '/@graph/1/datePublish',
  ],
  [
    'an unknown property inside a node',
    setInside('Article', 'video', { uploadedAt: 'x' }),
    'property-known',
    '/@graph/1/video/uploadedAt',
  ],
  [
    'a prefixed unknown property',
    set('Article', { 'schema:titel': 'x' }),
    'property-known',
    '/@graph/1/schema:titel',
  ],
  [
    'a property called hasOwnProperty',
    set('Article', { hasOwnProperty: 'x' }),
    'property-known',
    '/@graph/1/hasOwnProperty',
  ],
  [
    'a language under another name',
    set('Article', { headline: [{ '@value': 'x', '@lang': 'en' }] }),
    'keyword-known',
    '/@graph/1/headline/0/@lang',
  ],
  ['an unknown keyword', set('Offer', { '@ids': 'x' }), 'keyword-known', '/@graph/8/@ids'],
  ['an @id that is no text', set('Offer', { '@id': 5 }), 'keyword-known', '/@graph/8/@id'],
  [
    'a property of another type',
    set('Person', { wordCount: 5 }),
    'property-in-domain',
    '/@graph/2/wordCount',
  ],
  ['a headline of a person', set('Person', { headline: 'x' }), 'property-in-domain', '/@graph/2/headline'],
  [
    'a term with hasPart',
    set('DefinedTerm', { hasPart: id('article') }),
    'property-in-domain',
    '/@graph/6/hasPart',
  ],
  [
    'a breadcrumb of an article',
    set('Article', { breadcrumb: id('breadcrumb') }),
    'property-in-domain',
    '/@graph/1/breadcrumb',
  ],
  ['a price of a page', set('WebPage', { price: 5 }), 'property-in-domain', '/@graph/0/price'],
  [
    'a nested node of a wrong type',
    set('Article', { publisher: { '@type': 'Place', name: 'x' } }),
    'value-in-range',
    '/@graph/1/publisher',
  ],
  [
    'a supertype',
    set('Article', { author: { '@type': 'Thing', name: 'x' } }),
    'value-in-range',
    '/@graph/1/author',
  ],
  [
    'a term as part',
    setInside('Article', 'hasPart', { '@type': 'DefinedTerm' }),
    'value-in-range',
    '/@graph/1/hasPart/0',
  ],
  [
    'a node where a text belongs',
    set('Article', { headline: { '@type': 'Person', name: 'x' } }),
    'value-in-range',
    '/@graph/1/headline',
  ],
  ['a number of pixels', set('ImageObject', { width: 1200 }), 'value-in-range', '/@graph/4/width'],
  ['a quantity without a number', set('ImageObject', { width: 'wide' }), 'value-in-range', '/@graph/4/width'],
  [
    'a boolean where a node belongs',
    set('Article', { publisher: true }),
    'value-in-range',
    '/@graph/1/publisher',
  ],
  [
    'a boolean where a text belongs',
    set('Article', { headline: false }),
    'value-in-range',
    '/@graph/1/headline',
  ],
  ['a number where a person belongs', set('Article', { author: 42 }), 'value-in-range', '/@graph/1/author'],
  [
    'a number where a date belongs',
    set('Article', { dateModified: 20260101 }),
    'value-in-range',
    '/@graph/1/dateModified',
  ],
  [
    'a text where a boolean belongs',
    set('Article', { isAccessibleForFree: 'gratis' }),
    'value-in-range',
    '/@graph/1/isAccessibleForFree',
  ],
  ['a name where a person belongs', set('Article', { author: 'Ada' }), 'thing-described', '/@graph/1/author'],
  ['a number where a text belongs', set('Article', { headline: 1984 }), 'text-quoted', '/@graph/1/headline'],
  ['an empty value', set('Article', { headline: ' ' }), 'value-present', '/@graph/1/headline'],
  [
    'a reference to a wrong type',
    set('Article', { publisher: id('image') }),
    'reference-in-range',
    '/@graph/1/publisher',
  ],
  [
    'a reference to a term as part',
    set('Article', { hasPart: id('presence') }),
    'reference-in-range',
    '/@graph/1/hasPart',
  ],
  [
    'a reference to a person as breadcrumb',
    set('WebPage', { breadcrumb: id('ada') }),
    'reference-in-range',
    '/@graph/0/breadcrumb',
  ],
  [
    'a reversed property of a wrong type',
    set('Person', { '@reverse': { image: { '@type': 'Place', name: 'x' } } }),
    'value-in-range',
    '/@graph/2/@reverse/image',
  ],
  [
    'a superseded property',
    set('Person', { colleagues: 'https://example.org/b' }),
    'term-current',
    '/@graph/2/colleagues',
  ],
  [
    'a superseded property of a work',
    set('Article', { isBasedOnUrl: 'https://example.org/b' }),
    'term-current',
    '/@graph/1/isBasedOnUrl',
  ],
  [
    'a superseded type',
    setInside('Article', 'hasPart', { '@type': 'Code' }),
    'term-current',
    '/@graph/1/hasPart/0/@type',
  ],
  [
    'a date in words',
    set('Article', { datePublished: 'yesterday' }),
    'date-well-formed',
    '/@graph/1/datePublished',
  ],
  [
    'a date of another country',
    set('Article', { datePublished: '22/11/2026' }),
    'date-well-formed',
    '/@graph/1/datePublished',
  ],
  [
    'a day that is not',
    set('Article', { dateModified: '2026-02-30' }),
    'date-well-formed',
    '/@graph/1/dateModified',
  ],
  [
    'a month that is not',
    set('Person', { birthDate: '1990-13-01' }),
    'date-well-formed',
    '/@graph/2/birthDate',
  ],
  [
    'an hour that is not',
    set('Article', { dateModified: '2026-02-03T25:00:00Z' }),
    'date-well-formed',
    '/@graph/1/dateModified',
  ],
  [
    'a space for the T',
    set('Article', { dateModified: '2026-02-03 10:00:00' }),
    'date-well-formed',
    '/@graph/1/dateModified',
  ],
  [
    'a typed date that is none',
    set('Offer', { validFrom: { '@value': 'soon', '@type': 'Date' } }),
    'date-well-formed',
    '/@graph/8/validFrom',
  ],
  [
    'a typed date that is none, where any text may stand',
    set('Article', { temporalCoverage: { '@value': 'soon', '@type': 'https://schema.org/Date' } }),
    'date-well-formed',
    '/@graph/1/temporalCoverage',
  ],
  [
    'a time in words',
    setInside('Restaurant', 'openingHoursSpecification', { opens: '9am' }),
    'date-well-formed',
    '/@graph/9/openingHoursSpecification/opens',
  ],
  [
    'a time without its zone',
    set('Article', { datePublished: '2026-11-22T09:30:00' }),
    'date-zoned',
    '/@graph/1/datePublished',
  ],
  [
    'a day without a time',
    set('Article', { datePublished: '2026-11-22' }),
    'date-zoned',
    '/@graph/1/datePublished',
  ],
  [
    'an hour past the end of the day',
    set('Article', { datePublished: '2026-11-22T24:30:00Z' }),
    'date-well-formed',
    '/@graph/1/datePublished',
  ],
  [
    'a time that is not on the clock',
    setInside('Restaurant', 'openingHoursSpecification', { opens: '24:61' }),
    'date-well-formed',
    '/@graph/9/openingHoursSpecification/opens',
  ],
  [
    'a duration in words',
    set('Article', { timeRequired: '3 minutes' }),
    'duration-well-formed',
    '/@graph/1/timeRequired',
  ],
  [
    'a duration without its P',
    setInside('Article', 'video', { duration: 'T1M' }),
    'duration-well-formed',
    '/@graph/1/video/duration',
  ],
  [
    'an address with a space',
    set('WebPage', { url: 'https://example.org/a post' }),
    'url-well-formed',
    '/@graph/0/url',
  ],
  ['an address without a host', set('WebPage', { url: 'https://' }), 'url-well-formed', '/@graph/0/url'],
  ['one slash', set('WebPage', { url: 'https:/example.org/' }), 'url-well-formed', '/@graph/0/url'],
  ['no colon', set('WebPage', { url: 'https//example.org/' }), 'url-well-formed', '/@graph/0/url'],
  [
    'no colon and a letter too few',
    set('WebPage', { url: 'htp//example.org/' }),
    'url-well-formed',
    '/@graph/0/url',
  ],
  ['a letter too few', set('WebPage', { url: 'htps://example.org/' }), 'url-well-formed', '/@graph/0/url'],
  ['no scheme', set('Person', { sameAs: ['www.example.org'] }), 'url-well-formed', '/@graph/2/sameAs/0'],
  [
    'two addresses in one text',
    set('Person', { sameAs: 'https://a.example, https://b.example' }),
    'url-well-formed',
    '/@graph/2/sameAs',
  ],
  ['a lone word', set('Article', { license: 'MIT' }), 'url-well-formed', '/@graph/1/license'],
  [
    'a port that is none',
    set('WebPage', { url: 'https://example.org:port/' }),
    'url-well-formed',
    '/@graph/0/url',
  ],
  [
    'words where an address belongs',
    set('ImageObject', { contentUrl: 'the picture' }),
    'url-well-formed',
    '/@graph/4/contentUrl',
  ],
  ['a decimal count', set('Article', { wordCount: 51.2 }), 'number-well-formed', '/@graph/1/wordCount'],
  ['a negative count', set('Article', { wordCount: -3 }), 'count-not-negative', '/@graph/1/wordCount'],
  [
    'a negative count as text',
    set('Article', { wordCount: '-3' }),
    'count-not-negative',
    '/@graph/1/wordCount',
  ],
  [
    'a language with an underscore',
    set('Article', { inLanguage: 'en_US' }),
    'language-well-formed',
    '/@graph/1/inLanguage',
  ],
  [
    'a language that is none',
    set('Article', { inLanguage: 'xx-bad-lang-' }),
    'language-well-formed',
    '/@graph/1/inLanguage',
  ],
  ['a count in words', set('Article', { wordCount: 'many' }), 'number-well-formed', '/@graph/1/wordCount'],
  [
    'a comma between thousands',
    setInside('Restaurant', 'aggregateRating', { reviewCount: '1,234' }),
    'number-well-formed',
    '/@graph/9/aggregateRating/reviewCount',
  ],
  [
    'an unknown member',
    set('Offer', { availability: 'https://schema.org/InStok' }),
    'enumeration-member-known',
    '/@graph/8/availability',
  ],
  [
    'a misspelt short member',
    set('Offer', { availability: 'InStok' }),
    'enumeration-member-known',
    '/@graph/8/availability',
  ],
  [
    'a member by reference that is none',
    set('Offer', { availability: { '@id': 'schema:Instok' } }),
    'enumeration-member-known',
    '/@graph/8/availability',
  ],
  [
    'a member of another enumeration',
    set('Offer', { availability: 'https://schema.org/NewCondition' }),
    'value-in-range',
    '/@graph/8/availability',
  ],
  [
    'a type for a member',
    set('Offer', { availability: 'https://schema.org/Product' }),
    'value-in-range',
    '/@graph/8/availability',
  ],
  [
    'a word of one’s own for a member',
    set('Offer', { availability: 'plenty' }),
    'enumeration-member-known',
    '/@graph/8/availability',
  ],
  [
    'a day that is none',
    setInside('Restaurant', 'openingHoursSpecification', { dayOfWeek: 'Munday' }),
    'enumeration-member-known',
    '/@graph/9/openingHoursSpecification/dayOfWeek',
  ],
  ['a dangling reference', set('Article', { publisher: id('orgg') }), 'id-defined', '/@graph/1/publisher'],
  [
    'a dangling reference in a list',
    set('Article', { about: [id('presence'), id('none')] }),
    'id-defined',
    '/@graph/1/about/1',
  ],
  [
    'a dangling fragment',
    set('WebPage', { mainEntity: { '@id': '#article' } }),
    'id-defined',
    '/@graph/0/mainEntity',
  ],
  [
    'a dangling blank node',
    set('Article', { publisher: { '@id': '_:b0' } }),
    'id-defined',
    '/@graph/1/publisher',
  ],
  ['an id of two types', set('Restaurant', id('offer')), 'id-unambiguous', '/@graph/9'],
  [
    'an id of two nodes of one type',
    (graph) => graph['@graph'].push({ '@type': 'Person', ...id('ada'), name: 'Bob' }),
    'id-unambiguous',
    '/@graph/10',
  ],
  [
    'a node twice',
    (graph) => graph['@graph'].push({ ...node(graph, 'Offer') }),
    'id-unambiguous',
    '/@graph/10',
  ],
  ['an id with a space', set('Offer', id('the offer')), 'id-well-formed', '/@graph/8/@id'],
  [
    'an address near schema.org’s',
    (graph) => Object.assign(graph, { '@context': 'schema.org' }),
    'context-known',
    '/@context',
  ],
  [
    'an address one letter from schema.org’s',
    (graph) => Object.assign(graph, { '@context': 'https://schema.og' }),
    'context-known',
    '/@context',
  ],
  [
    'a vocabulary without its slash',
    (graph) => Object.assign(graph, { '@context': { '@vocab': 'https://schema.org' } }),
    'context-known',
    '/@context',
  ],
  ['no context', (graph) => delete graph['@context'], 'context-present', ''],
]

describe('a fault', () => {
  it.each(table)('is found, and no other: %s', (_, mutate, code, pointer) => {
    const found = check(mutated(mutate)).map((finding) => ({ code: finding.code, pointer: finding.pointer }))
    expect(found).toEqual([{ code, pointer }])
  })
})

describe('a finding', () => {
  it.each(table)('speaks in whole sentences: %s', (_, mutate) => {
    for (const { message, help } of check(mutated(mutate))) {
      expect(message).toMatch(/\.$/)
      if (help !== undefined) expect(help).toMatch(/^[A-Z].*[.?]$/)
    }
  })

  it('suggests what was meant', () => {
    const help = (mutate: (graph: Graph) => void) => check(mutated(mutate))[0]?.help
    expect(help(rename('Article', 'headline', 'headLine'))).toBe('Did you mean “headline”?')
    expect(help(set('Article', { '@type': 'Blog Posting' }))).toBe('Did you mean “BlogPosting”?')
    expect(help(set('Offer', { availability: 'InStok' }))).toBe('Did you mean “InStock”?')
    expect(help(set('Offer', { availability: 'https://schema.org/Somewhere' }))).toMatch(
      /^Its values are BackOrder, .* and \d+ more\.$/,
    )
    expect(help(set('Article', { publisher: id('orgg') }))).toBe(
      'Did you mean “https://example.org/post/#org”?',
    )
  })

  it('names the keyword that lacks its @ where no context lends one', () => {
    const graph = {
      '@context': { '@vocab': 'https://schema.org/' },
      type: 'Article',
      id: 'https://x.example/',
    }
    expect(check(graph).map(({ code, help }) => [code, help])).toEqual([
      ['type-present', 'Add what it is, such as "@type": "Person".'],
      ['property-known', 'Write “@type”.'],
      ['property-known', 'Write “@id”.'],
    ])
  })

  it.each([
    ['too wide a type is a note', { brand: { '@type': 'Thing', name: 'A' } }, 'info'],
    ['another type is a warning', { brand: { '@type': 'Place', name: 'A' } }, 'warning'],
  ])('weighs what does not fit: %s', (_, values, severity) => {
    const graph = { '@context': 'https://schema.org', '@type': 'Product', ...values }
    expect(check(graph)).toMatchObject([{ code: 'value-in-range', severity }])
  })

  it('does not blame authors for a spelling of Google’s documentation', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@type': 'SpeakableSpecification',
      xPath: ['/html/head/title'],
    }
    expect(check(graph)).toMatchObject([
      { code: 'property-known', severity: 'info', help: expect.stringContaining('“xpath”') },
    ])
  })

  it('does not take two years for a day', () => {
    const graph = { '@context': 'https://schema.org', '@type': 'Book', dateCreated: '1971-1972' }
    expect(check(graph)).toMatchObject([{ message: expect.stringContaining('expected a date of ISO 8601') }])
  })

  it('comes in the order of the document', () => {
    const graph = mutated((item) => {
      set('Offer', { pryce: 1 })(item)
      set('WebPage', { url: 'htps://x.example' })(item)
      set('Person', { birthDate: 'x', nom: 'y' })(item)
    })
    expect(check(graph).map(({ pointer }) => pointer)).toEqual([
      '/@graph/0/url',
      '/@graph/2/birthDate',
      '/@graph/2/nom',
      '/@graph/8/pryce',
    ])
  })
})

describe('checkGraph', () => {
  it('finds nothing in the good graph', () => expect(check(JSON.parse(good))).toEqual([]))

  it('takes a time without zone when the zone is known', () => {
    const graph = mutated(set('Article', { datePublished: '2026-11-22T09:30:00' }))
    expect(checkGraph(graph, { vocabulary, timeZone: '+01:00' })).toEqual([])
  })

  it('reads relative ids against a base', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', '@id': 'https://example.org/post/#page', mainEntity: { '@id': '#article' } },
        { '@type': 'Article', '@id': '#article' },
      ],
    }
    expect(checkGraph(graph, { vocabulary, base: 'https://example.org/post/' })).toEqual([])
  })

  it.each([
    null,
    undefined,
    7,
    'text',
    [],
    [[]],
    [null, 3],
    { '@graph': 'x' },
    { '@graph': [[[{}]]] },
    { '@type': {} },
  ])('never throws: %j', (document) => {
    expect(Array.isArray(check(document))).toBe(true)
  })

  it('ends at a fixed depth, in nodes and in lists', () => {
    let deep: unknown = { '@type': 'Person', name: 'x' }
    let lists: unknown = 'x'
    for (let level = 0; level < 20_000; level += 1) {
      deep = { '@type': 'Person', knows: deep }
      lists = [lists]
    }
    expect(check(deep).map(({ code }) => code)).toContain('nesting-bounded')
    expect(Array.isArray(check({ '@context': 'https://schema.org', '@type': 'Person', name: lists }))).toBe(
      true,
    )
  })
})
