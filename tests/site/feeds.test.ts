import { DOMParser, type Document } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { articlePages, filesOf, isReference, pagesOf, siteFolder } from './site-files.ts'

const files = filesOf(siteFolder)
const site = 'https://trifold.example/'
const addresses = (paths: Iterable<string>): string[] =>
  [...paths].map((path) => site + path.replace('index.html', '')).sort()
// A translation is reached from its original, and stands in a folder of its language.
const originals = [...articlePages(files).keys()].filter((path) => !/^[a-z]{2}\//.test(path))
const articles = addresses(originals)
const dated = addresses(originals.filter((path) => !isReference(path)))

const text = (path: string): string => files.get(path)?.toString() ?? ''

const parse = (path: string): Document =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${path}: ${level}: ${message}`)
    },
  }).parseFromString(text(path), 'text/xml')

const texts = (document: Document, name: string): string[] =>
  [...document.getElementsByTagName(name)].map(({ textContent }) => textContent ?? '')

describe('the feed', () => {
  const feed = parse('feed.xml')
  const entries = [...feed.getElementsByTagName('entry')]

  it('is Atom with each article that has a date, once', () => {
    expect(feed.documentElement?.namespaceURI).toBe('http://www.w3.org/2005/Atom')
    const ids = entries.map((entry) => entry.getElementsByTagName('id')[0]?.textContent)
    expect(ids.sort()).toEqual(dated)
  })

  it('says of each what the specification asks for', () => {
    for (const entry of entries)
      for (const name of ['title', 'updated', 'summary', 'author', 'link'])
        expect(entry.getElementsByTagName(name).length, name).toBe(1)
    for (const category of [...feed.getElementsByTagName('category')])
      expect(category.getAttribute('term')).toBeTruthy()
  })

  it('begins with the newest, and is as old as that', () => {
    const [own = '', ...updated] = texts(feed, 'updated')
    expect(updated).toEqual([...updated].sort().reverse())
    expect(own).toBe(updated[0])
  })
})

describe('the sitemap', () => {
  it('lists each page once, but for the one that no address has', () => {
    const pages = [...pagesOf(files).keys()].filter((path) => path !== '404.html')
    expect(texts(parse('sitemap.xml'), 'loc').sort()).toEqual(addresses(pages))
  })

  it('is named for robots', () => {
    expect(text('robots.txt')).toContain(`Sitemap: ${site}sitemap.xml`)
  })
})

describe('llms.txt', () => {
  const llms = text('llms.txt')

  it('begins with a title and a quotation, then has lists of links under headings', () => {
    expect(llms).toMatch(/^# .+\n\n> .+\n\n## /)
    for (const section of llms.split(/^## .+\n\n/m).slice(1))
      expect(
        section
          .trim()
          .split('\n')
          .filter((line) => !/^- \[.+\]\(\S+\): /.test(line)),
      ).toEqual([])
  })

  it('leads to each article as Markdown, with that article’s title', () => {
    const links = [...llms.matchAll(/^- \[(.+?)\]\((\S+?)\)/gm)]
    expect(links.map(([, , url = '']) => url.replace(/\.md$/, '/')).sort()).toEqual(articles)
    for (const [, title = '', url = ''] of links) expect(text(url.slice(site.length))).toContain(title)
  })
})
