import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { articlePages, filesOf, pagesOf, siteFolder } from './site-files.ts'

const root = join(import.meta.dirname, '../..')
const files = filesOf(siteFolder)
const pages = articlePages(files)
const folders: Readonly<Record<string, string>> = {
  articles: 'social-web',
  diagnostics: 'diagnostics',
  handbook: 'handbook',
}

/** Images are assets of the site's, whose names Vite makes. */
const withoutAddresses = (key: string, value: unknown): unknown => (key === 'contentUrl' ? '' : value)

const scriptsOf = (page: string): unknown[] => {
  const $ = load(page)
  return $('script')
    .toArray()
    .map((script) => ({
      type: $(script).attr('type'),
      graph: JSON.parse($(script).text(), withoutAddresses),
    }))
}

describe('the data of pages', () => {
  it.each([...pages])('is the graph that the command exports, once, but for images: %s', (path, page) => {
    const [, lang, collection = '', slug = ''] = /^(?:([a-z]{2})\/)?([^/]+)\/([^/]+)\//.exec(path) ?? []
    const folder = lang === undefined ? slug : `${slug}.${lang}`
    const exported = join(root, 'content', folders[collection] ?? '', 'out', folder, 'article.jsonld')
    const graph = JSON.parse(readFileSync(exported, 'utf8'), withoutAddresses)
    expect(scriptsOf(page)).toEqual([{ type: 'application/ld+json', graph }])
  })

  it.each([...pages])('names images that the site has: %s', (_, page) => {
    const urls = [...page.matchAll(/"contentUrl": "(.*?)"/g)].map(([, url = '']) => new URL(url))
    expect(urls.filter(({ pathname }) => !files.has(pathname.slice(1)))).toEqual([])
  })

  it('is on pages of articles alone', () => {
    const others = [...pagesOf(files)].filter(([path]) => !pages.has(path))
    expect(others.length).toBeGreaterThan(2)
    expect(others.filter(([, page]) => scriptsOf(page).length > 0)).toEqual([])
  })

  it.each([...pages])('has the address of its page: %s', (path, page) => {
    const $ = load(page)
    const address = `https://trifold.example/${path.replace('index.html', '')}`
    const graph = JSON.parse($('script').text())
    expect($('link[rel=canonical]').attr('href')).toBe(address)
    expect($('meta[property="og:url"]').attr('content')).toBe(address)
    expect(graph['@graph'].find((node: Record<string, unknown>) => node['@type'] === 'WebPage').url).toBe(
      address,
    )
  })

  it('claims nothing that trifold check does not find on the pages', () => {
    const command = join(root, 'apps/cli/bin/trifold.js')
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [command, 'check', siteFolder, '--format', 'json'],
      { encoding: 'utf8', cwd: root, maxBuffer: 1 << 26 },
    )
    const { diagnostics } = JSON.parse(stdout)
    const doubts = diagnostics.filter(({ severity }: { severity: string }) => severity !== 'info')
    expect({ status, stderr, doubts }).toEqual({ status: 0, stderr: expect.any(String), doubts: [] })
  })
})
