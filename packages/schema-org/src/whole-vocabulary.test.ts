import { describe, expect, it } from 'vitest'
import { checkGraph } from './check-graph.ts'
import { loadVocabulary } from './vocabulary/vocabulary.ts'

const vocabulary = loadVocabulary()
const current = (name: string) => vocabulary.successorOf(name) === undefined

/** A value of a type, as a graph would hold it. */
const literals: Record<string, unknown> = {
  Text: 'words',
  PronounceableText: 'words',
  CssSelectorType: '.headline',
  XPathType: '/html/head/title',
  URL: 'https://example.org/a',
  Number: 1.5,
  Integer: 2,
  Float: 2.5,
  Boolean: true,
  Date: '2026-11-22',
  DateTime: '2026-11-22T10:00:00Z',
  Time: '10:00:00',
}
const exampleOf = (type: string): unknown =>
  literals[type] ?? { '@type': type, '@id': `https://v.example/${type}` }

const properties = vocabulary.propertyNames.filter(current)
const triples = properties.flatMap((property) =>
  vocabulary
    .domainsOf(property)
    .filter(current)
    .flatMap((domain) =>
      vocabulary
        .rangesOf(property)
        .filter(current)
        .map((range) => [domain, property, range] as const),
    ),
)
const nodeOf = (type: string, property: string, value: unknown) => ({
  '@context': 'https://schema.org',
  '@type': type,
  [property]: value,
})

describe('the whole vocabulary', () => {
  it('is there', () => {
    expect(vocabulary.typeNames.length).toBeGreaterThan(900)
    expect(properties.length).toBeGreaterThan(1400)
    expect(triples.length).toBeGreaterThan(2000)
  })

  it('may be used as it says, property by property, without a finding', () => {
    const found = triples.flatMap(([domain, property, range]) =>
      checkGraph(nodeOf(domain, property, exampleOf(range)), { vocabulary, timeZone: 'Z' }).map(
        ({ code, message }) => `${domain}.${property} = ${range}: ${code}: ${message}`,
      ),
    )
    expect(found).toEqual([])
  })

  it('has every one of its terms missed when misspelt', () => {
    const misspelt = (name: string) => `${name.slice(0, -1)}q${name.slice(-1)}`
    const codes = (node: object) => checkGraph(node, { vocabulary }).map(({ code }) => code)
    const types = vocabulary.typeNames.filter(
      (type) => codes(nodeOf(misspelt(type), 'name', 'x'))[0] !== 'type-known',
    )
    const names = properties.filter(
      (name) => codes(nodeOf('Thing', misspelt(name), 'x'))[0] !== 'property-known',
    )
    expect([...types, ...names]).toEqual([])
  })
})
