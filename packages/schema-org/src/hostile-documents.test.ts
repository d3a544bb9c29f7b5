import { expect, it } from 'vitest'
import { checkGoogleRules, checkGraph, loadVocabulary, searchAppearances } from './index.ts'

const vocabulary = loadVocabulary()
const context = 'https://schema.org'
const several = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index))
const nested = (count: number, key: string, leaf: unknown = { '@type': 'Person' }): unknown =>
  several(count, () => key).reduce<unknown>((inside, name) => ({ [name]: inside }), leaf)
const graph = (...nodes: unknown[]) => ({ '@context': context, '@graph': nodes })
const reference = (id: string) => ({ '@id': id })

const documents: Record<string, (count: number) => unknown> = {
  'many people who know each other': (count) =>
    graph(
      ...several(count, (index) => ({
        '@type': 'Person',
        '@id': `#${index}`,
        knows: reference(`#${index + 1}`),
      })),
    ),
  'one id for all': (count) =>
    graph(
      ...several(count, (index) => ({
        '@type': 'Article',
        '@id': '#a',
        [`p${index}`]: 1,
        author: reference('#a'),
      })),
    ),
  'many misspelt properties': (count) => ({
    '@context': context,
    '@type': 'Person',
    ...Object.fromEntries(several(count, (index) => [`propperty${index}`, 'x'])),
  }),
  'many types': (count) => ({
    '@context': context,
    '@type': several(count, (index) => `Persn${index}`),
    name: 'x',
  }),
  'many misspelt members': (count) => ({
    '@context': context,
    '@type': 'Offer',
    availability: several(count, (index) => `InStok${index}`),
  }),
  'many contexts': (count) => ({
    '@context': several(count, (index) => ({ [`t${index}`]: 'https://v.example/' })),
    '@type': 'x:y',
  }),
  'contexts within a large one': (count) => ({
    '@context': [context, Object.fromEntries(several(count, (index) => [`t${index}`, 'https://v.example/']))],
    '@graph': several(count, () => ({ '@context': { a: 'https://v.example/a' }, '@type': 'Person' })),
  }),
  'works of one author with many names': (count) =>
    graph(
      ...several(count, () => ({ '@type': 'Article', author: reference('#ada') })),
      ...several(count, (index) => ({ '@type': 'Person', '@id': '#ada', name: `Ada, ${index}` })),
    ),
  'pages of one question with many answers': (count) =>
    graph(...several(count, () => ({ '@type': 'QAPage', mainEntity: reference('#q') })), {
      '@type': 'Question',
      '@id': '#q',
      suggestedAnswer: several(count, () => ({ '@type': 'Answer', text: 'x' })),
    }),
  'long texts': (count) => ({
    '@context': context,
    '@type': 'Article',
    wordCount: `${'1'.repeat(count * 20)}x`,
    timeRequired: `P${'1'.repeat(count * 20)}`,
    datePublished: 'T'.repeat(count * 20),
    author: ', '.repeat(count * 10),
    url: 'a'.repeat(count * 20),
  }),
  'a long key': (count) => ({
    '@context': context,
    '@type': 'Person',
    ['k'.repeat(count * 10)]: several(count, () => ({ '@type': 'Nobody' })),
  }),
}

const inspect = (document: unknown): number => {
  const start = performance.now()
  checkGraph(document, { vocabulary })
  checkGoogleRules(document, { vocabulary })
  searchAppearances(document, { vocabulary })
  return performance.now() - start
}

it.each(Object.entries(documents))('reads %s in a time that grows as they do', (_, make) => {
  const time = (count: number) => Math.min(...several(2, () => inspect(make(count))))
  // Quadratic work on eight times as much would take sixty-four times as long; a busy machine, half a second more.
  expect(time(4_000)).toBeLessThan(24 * time(500) + 500)
})

it.each(['knows', '@graph', '@nest', '@reverse', '@included', '@list', '@context'])(
  'ends in a nest of %s',
  (key) => {
    const deep = nested(20_000, key)
    for (const document of [deep, { '@context': context, '@type': 'Person', [key]: deep }]) inspect(document)
  },
)

it('takes names of Object.prototype for what they are', () => {
  const text =
    '{"@context":"https://schema.org","@type":"__proto__","__proto__":{"@type":"constructor"},"toString":[{"@id":"valueOf"}]}'
  const found = checkGraph(JSON.parse(text), { vocabulary }).map(({ code, pointer }) => `${code} ${pointer}`)
  expect(found).toEqual([
    'type-known /@type',
    'property-known /__proto__',
    'type-known /__proto__/@type',
    'property-known /toString',
  ])
})

it('reads lists that are longer than a call may have arguments', () => {
  const found = checkGraph(
    { '@context': several(200_000, () => 'https://schemaorg/'), '@type': 'Person', name: 'x' },
    { vocabulary },
  )
  expect(found.length).toBeGreaterThanOrEqual(200_000)
})
