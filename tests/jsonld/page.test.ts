import { load } from 'cheerio'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { printedFile } from '../articles/printed-file.ts'
import { repositoryArticles } from '../articles/repository-articles.ts'
import { offlineLoader } from './offline-loader.ts'

const base = 'https://example.org/post/'

/** The graph as a site's page carries it: the snippet pasted into a page, found and parsed there. */
const graphInPage = async (source: string): Promise<jsonld.JsonLdDocument> => {
  const snippet = await printedFile(source, 'jsonld', 'article.jsonld.html')
  const page = load(`<!doctype html><title>A page</title><p>Before</p>${snippet}<p>After</p>`)
  const scripts = page('script[type="application/ld+json"]')
  expect(scripts.length).toBe(1)
  expect(page('p').length).toBe(2)
  return JSON.parse(scripts.text())
}

interface ExpandedNode {
  '@id'?: string
  '@type'?: string[]
}

/** What an independent processor, offline, makes of a graph: every node, with whole addresses. */
const flatten = async (graph: jsonld.JsonLdDocument): Promise<ExpandedNode[]> => {
  const flat = await jsonld.flatten(graph, undefined, { base, documentLoader: offlineLoader })
  // Without a context to compact to, flattening gives an array of expanded nodes; its types say otherwise.
  return flat as unknown as ExpandedNode[]
}

/** Ids of this page that a graph refers to and says nothing of. */
const undescribed = (nodes: readonly ExpandedNode[]): string[] => {
  const described = new Set(nodes.filter((node) => Object.keys(node).length > 1).map((node) => node['@id']))
  const named = [...JSON.stringify(nodes).matchAll(/"@id":"(https:\/\/example\.org\/post\/#[^"]*)"/g)]
  return [...new Set(named.map((match) => match[1] ?? ''))].filter((id) => !described.has(id))
}

describe.each(repositoryArticles)('the JSON-LD of %s', (_, source) => {
  it('is understood by an independent processor, offline, and names no node that is not there', async () => {
    const nodes = await flatten(await graphInPage(source))
    const types = nodes.flatMap((node) => node['@type'] ?? [])
    expect(types.some((type) => /schema\.org\/(Article|BlogPosting|TechArticle)$/.test(type))).toBe(true)
    expect(types.every((type) => type.startsWith('http'))).toBe(true)
    expect(undescribed(nodes)).toEqual([])
  })
})

describe('the judge of graphs', () => {
  it('finds a reference to a node that is not there', async () => {
    const graph = {
      '@context': 'https://schema.org',
      '@id': '#a',
      '@type': 'Article',
      author: { '@id': '#gone' },
    }
    expect(undescribed(await flatten(graph))).toEqual([`${base}#gone`])
  })
})
