import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { render, richArticle, site } from '../test/render.ts'

/** Schema.org's context in small: its vocabulary, no coercions. */
const documentLoader = async (url: string) => {
  if (url !== 'https://schema.org') throw new Error(`not offline: ${url}`)
  return { documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } }
}
const base = 'https://page.example/x/'
const options = { documentLoader, base }

const documentOf = async (settings: Parameters<typeof render>[1]) => {
  const { files } = await render(richArticle(), settings)
  return JSON.parse(String(files[0]?.content)) as jsonld.JsonLdDocument & { '@graph': object[] }
}

/** Every literal of a document, sorted. */
const literals = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(literals)
  if (typeof value !== 'object' || value === null) return [String(value)]
  return Object.entries(value).flatMap(([key, inner]) =>
    key.startsWith('@') && key !== '@graph' && key !== '@value' ? [] : literals(inner),
  )
}

describe.each([
  ['on a site', { site }],
  ['relative to its page', { options: { faq: true, steps: true } }],
])('a JSON-LD processor, given the graph %s', (_, settings) => {
  it('expands it without losing a value', async () => {
    const document = await documentOf(settings)
    const expanded = await jsonld.expand(document, options)
    expect(literals(expanded).sort()).toEqual(literals(document).sort())
    expect(JSON.stringify(expanded)).not.toContain('"@id":"#')
  })

  it('flattens it to the nodes that it printed, and those inside them', async () => {
    const document = await documentOf(settings)
    const flattened = (await jsonld.flatten(document, undefined, options)) as unknown as { '@id': string }[]
    const named = flattened.filter((node) => !node['@id'].startsWith('_:'))
    expect(named).toHaveLength(document['@graph'].length)
  })

  it('finds every node from the page', async () => {
    const flattened = (await jsonld.flatten(
      await documentOf(settings),
      undefined,
      options,
    )) as unknown as Record<string, unknown>[]
    const byId = new Map(flattened.map((node) => [node['@id'], node]))
    const reached = new Set<unknown>()
    const reach = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(reach)
      else if (typeof value === 'object' && value !== null) {
        const id = '@id' in value ? value['@id'] : undefined
        if (id === undefined) Object.values(value).forEach(reach)
        else if (!reached.has(id)) {
          reached.add(id)
          Object.values(byId.get(id) ?? {}).forEach(reach)
        }
      }
    }
    reach(flattened.find((node) => String(node['@type']).endsWith('WebPage')))
    expect([...byId.keys()].filter((id) => !reached.has(id))).toEqual([])
  })
})
