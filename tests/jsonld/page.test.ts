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

describe.each(repositoryArticles)('the JSON-LD of %s', (_, source) => {
  it('is understood by an independent processor, offline, and names no node that is not there', async () => {
    const graph = await graphInPage(source)
    // Without a context to compact to, flattening gives an array of expanded nodes; its types say otherwise.
    const flat = (await jsonld.flatten(graph, undefined, {
      base,
      documentLoader: offlineLoader,
    })) as unknown as ExpandedNode[]
    const types = flat.flatMap((node) => node['@type'] ?? [])
    expect(types.some((type) => /schema\.org\/(Article|BlogPosting|TechArticle)$/.test(type))).toBe(true)
    expect(types.every((type) => type.startsWith('http'))).toBe(true)
    const described = new Set(flat.filter((node) => Object.keys(node).length > 1).map((node) => node['@id']))
    const text = JSON.stringify(flat)
    const ownIds = [...text.matchAll(/"@id":"(https:\/\/example\.org\/post\/#[^"]*)"/g)].map(
      (match) => match[1],
    )
    expect(ownIds.filter((id) => !described.has(id))).toEqual([])
  })
})
