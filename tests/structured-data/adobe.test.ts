import Validator from '@adobe/structured-data-validator'
import WebAutoExtractor from '@marbec/web-auto-extractor'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { articlePages, filesOf, siteFolder } from '../site/site-files.ts'
import { printedGraphs } from './graphs/printed-graphs.ts'
import { vocabularyFile } from './vocabulary/vocabulary-file.ts'

/** Adobe’s validator, with an extractor of its own for what pages embed. It is given the vocabulary, and no network. */

beforeAll(() => {
  vi.stubGlobal('fetch', () => {
    throw new Error('nothing is asked of the network')
  })
})

afterAll(() => {
  vi.unstubAllGlobals()
})

const pageOf = (snippet: string): string =>
  `<!doctype html><html lang="en"><head><title>A page</title>${snippet}</head><body><p>Text</p></body></html>`

/** No fault of the graph: the article does not say it. */
const isUnsaid = (message: string): boolean => message.endsWith('(optional)')

/** What is wrong with a page, one line an issue. */
const issuesOf = async (page: string): Promise<string[]> => {
  const extracted = new WebAutoExtractor({ addLocation: true }).parse(page)
  const issues = await new Validator(vocabularyFile()).validate(extracted)
  return issues
    .filter(({ issueMessage }) => !isUnsaid(issueMessage))
    .map(({ severity, issueMessage, path }) => `${severity} ${path.at(-1)?.type}: ${issueMessage}`)
}

describe('Adobe’s validator', () => {
  it('finds nothing in the pages that embed a printed graph', async () => {
    const found: string[] = []
    for (const { name, snippet } of await printedGraphs())
      found.push(...(await issuesOf(pageOf(snippet))).map((issue) => `${name}: ${issue}`))
    expect([...new Set(found)]).toEqual([])
  })

  it('finds nothing in the pages of the website', async () => {
    const pages = articlePages(filesOf(siteFolder))
    expect(pages.size).toBeGreaterThan(0)
    for (const [path, page] of pages) expect(await issuesOf(page), path).toEqual([])
  })

  it.each([
    ['a property that schema.org does not have', { '@type': 'Article', headLine: 'Tides' }],
    ['a breadcrumb without its items', { '@type': 'BreadcrumbList', name: 'Way' }],
    ['a picture without an address', { '@type': 'ImageObject', name: 'Tide' }],
  ])('finds %s', async (_, node) => {
    const json = JSON.stringify({ '@context': 'https://schema.org', ...node })
    const issues = await issuesOf(pageOf(`<script type="application/ld+json">${json}</script>`))
    expect(issues).not.toEqual([])
  })
})
