import { checkWebPage } from '@trifold/web-page'
import { beforeAll, describe, expect, it } from 'vitest'
import { printedFile } from '../../articles/printed-file.ts'
import { repositoryArticles } from '../../articles/repository-articles.ts'
import { type GraphDocument, type GraphNode, printGraph } from '../graphs/printed-graphs.ts'

/** An article's page, and the graph that is embedded in it. */
interface Embedded {
  readonly name: string
  readonly html: string
  readonly document: GraphDocument
}

const site = { name: 'Example', baseUrl: 'https://example.org/blog', lang: 'en' }
const canonical = '<link rel="canonical" href="https://example.org/blog/article/">'
const pages: Embedded[] = []

beforeAll(async () => {
  for (const [name, source] of repositoryArticles) {
    const { document } = await printGraph(source, { site, options: { faq: true } })
    pages.push({ name, html: await printedFile(source, 'html', 'article.html'), document })
  }
})

const pageWith = ({ html, document }: Embedded): string => {
  const json = JSON.stringify(document, null, 1).replaceAll('<', '\\u003c')
  return html.replace(
    '</head>',
    () => `${canonical}<script type="application/ld+json">${json}</script></head>`,
  )
}

/** What is said of a page, each as its code and the line of the file that it points at. */
const told = (page: string): { code: string; severity: string; line: string }[] =>
  checkWebPage('page.html', page).diagnostics.map(({ code, severity, line }) => ({
    code,
    severity,
    line: page.split(/\r?\n/)[line - 1] ?? '',
  }))

/** Changes a property of all nodes of a type that have it; tells whether there were any. */
const change =
  (type: string, property: string, value: unknown) =>
  (document: GraphDocument): boolean =>
    nodesIn(document['@graph'])
      .filter((node) => node['@type'] === type && Object.hasOwn(node, property))
      .filter((node) => Reflect.set(node, property, value)).length > 0

const nodesIn = (value: unknown): GraphNode[] => {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(nodesIn)
  return '@type' in value ? [value as GraphNode, ...inside] : inside
}

const other = 'Quite another claim about zebras in winter'

const claims: readonly (readonly [
  name: string,
  code: string,
  type: string,
  property: string,
  value: unknown,
])[] = [
  ['a headline', 'page-shows-headline', 'Article', 'headline', other],
  ['a description', 'page-shows-description', 'Article', 'description', other],
  ['a day of publication', 'page-shows-date', 'Article', 'datePublished', '1987-10-23T10:00:00Z'],
  ['an author', 'page-shows-author', 'Person', 'name', 'Zed Zebra'],
  ['a meaning of a term', 'page-shows-definition', 'DefinedTerm', 'description', other],
  ['a question', 'page-shows-question', 'Question', 'name', `${other}?`],
  ['an answer', 'page-shows-answer', 'Answer', 'text', other],
  ['a picture', 'page-shows-image', 'ImageObject', 'contentUrl', 'https://example.org/zebra.png'],
  ['a language', 'page-language', 'Article', 'inLanguage', 'fr'],
  ['an address', 'page-address', 'WebPage', 'url', 'https://example.org/blog/zebra'],
]

describe('a page and the graph in it', () => {
  it('are found to agree when Trifold has printed both', () => {
    for (const page of pages) {
      const found = told(pageWith(page)).filter(({ severity }) => severity !== 'info')
      expect(found, page.name).toEqual([])
    }
  })

  it.each(claims)('are found to disagree over %s', (_, code, type, property, value) => {
    let count = 0
    for (const page of pages) {
      const document = structuredClone(page.document)
      if (!change(type, property, value)(document)) continue
      // One of the two days is enough.
      if (property === 'datePublished') change(type, 'dateModified', value)(document)
      count += 1
      const found = told(pageWith({ ...page, document }))
      expect(found, page.name).toContainEqual(
        expect.objectContaining({ code, line: expect.stringContaining(`"${property}"`) }),
      )
    }
    expect(count).toBeGreaterThan(0)
  })

  it('are found to describe one article twice', () => {
    const twin = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'BlogPosting',
      '@id': 'https://example.org/blog/article#plug-in',
      mainEntityOfPage: 'https://example.org/blog/article',
      headline: 'Tides',
    })
    for (const page of pages) {
      const html = pageWith(page).replace(
        '</body>',
        () => `<script type="application/ld+json">${twin}</script></body>`,
      )
      expect(told(html), page.name).toContainEqual(
        expect.objectContaining({ code: 'article-described-once' }),
      )
    }
  })

  it.each([
    ['a comma too many', (json: string) => json.replace(/\n}$/, ',\n}')],
    ['a line broken inside a text', (json: string) => json.replace('"headline": "', '"headline": "A\n')],
    ['a comment', (json: string) => json.replace('"@graph"', '// the graph\n"@graph"')],
    ['an end that is missing', (json: string) => json.slice(0, -3)],
  ])('are found not to be read for %s', (_, spoil) => {
    for (const page of pages) {
      const html = pageWith(page).replace(/(?<=ld\+json">)[^<]*/, (json) => spoil(json))
      expect(told(html), page.name).toContainEqual(
        expect.objectContaining({ code: 'json-well-formed', severity: 'error' }),
      )
    }
  })
})
