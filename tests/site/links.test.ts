import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { filesOf, pagesOf, siteFolder } from './site-files.ts'

const files = filesOf(siteFolder)
const pages = pagesOf(files)
const origin = 'https://trifold.example'

/** Addresses that a page refers to, whatever for. */
const referencesOf = (page: string): string[] => {
  const $ = load(page)
  const attributes = ['href', 'src'].flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .map((element) => $(element).attr(name) ?? ''),
  )
  return [
    ...attributes,
    ...$('meta[property="og:image"]')
      .toArray()
      .map((tag) => $(tag).attr('content') ?? ''),
  ]
}

/** Why an address of the site leads nowhere, or undefined. */
const problemOf = (reference: string, path: string): string | undefined => {
  const url = new URL(reference, `${origin}/${path.replace(/index\.html$/, '')}`)
  if (url.origin !== origin) return undefined
  const target = decodeURI(url.pathname).slice(1)
  const file = target === '' || target.endsWith('/') ? `${target}index.html` : target
  const content = files.get(file)
  if (content === undefined) return `${path}: ${reference} leads to no file`
  const id = decodeURIComponent(url.hash.slice(1))
  if (id === '' || !file.endsWith('.html')) return undefined
  const $ = load(content.toString())
  return $('[id]')
    .toArray()
    .some((element) => $(element).attr('id') === id)
    ? undefined
    : `${path}: ${reference} names no element`
}

describe('links of the site', () => {
  it.each([...pages.keys()])('all lead somewhere: %s', (path) => {
    const references = referencesOf(pages.get(path) ?? '')
    expect(references.length).toBeGreaterThan(5)
    expect(references.flatMap((reference) => problemOf(reference, path) ?? [])).toEqual([])
  })

  it('would be found out if they did not', () => {
    expect(problemOf('/nowhere/', 'index.html')).toMatch(/no file/)
    expect(problemOf('/#nothing', 'index.html')).toMatch(/no element/)
  })

  it('reach every page from the home page', () => {
    const reached = new Set(['index.html'])
    for (const path of reached)
      for (const reference of referencesOf(pages.get(path) ?? '')) {
        const { pathname, origin: host } = new URL(reference, `${origin}/${path.replace(/index\.html$/, '')}`)
        const file = `${decodeURI(pathname).slice(1)}index.html`
        if (host === origin && pages.has(file)) reached.add(file)
      }
    expect([...pages.keys()].filter((path) => !reached.has(path))).toEqual(['404.html'])
  })
})
