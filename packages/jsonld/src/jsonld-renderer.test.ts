import { describe, expect, it } from 'vitest'
import { articleOf, render, richArticle, site } from '../test/render.ts'

const content = async (settings: Parameters<typeof render>[1], path: string) =>
  String((await render(richArticle(), settings)).files.find((file) => file.path === path)?.content)

describe('the JSON-LD of an article with every block', () => {
  it('is this graph on a site', async () => {
    const graph = await content({ site }, 'article.jsonld')
    await expect(graph).toMatchFileSnapshot('__snapshots__/site.jsonld')
  })

  it('is this graph, relative to its page, without an address', async () => {
    const options = { faq: true, steps: true, wordsPerMinute: 200, articleType: 'BlogPosting' } as const
    const graph = await content({ options }, 'article.jsonld')
    await expect(graph).toMatchFileSnapshot('__snapshots__/relative.jsonld')
  })

  it('is this snippet for a page', async () => {
    await expect(await content({ site }, 'article.jsonld.html')).toMatchFileSnapshot(
      '__snapshots__/site.jsonld.html',
    )
  })

  it('has no fault', async () => {
    const { diagnostics } = await render(richArticle(), { site })
    expect(diagnostics).toEqual([])
  })

  it('is the same bytes each time', async () => {
    expect(await render(richArticle(), { site })).toEqual(await render(richArticle(), { site }))
  })
})

describe('what is left out', () => {
  it('is told once for each block, with its line and a reason', async () => {
    const { omitted } = await render(richArticle())
    expect(omitted.map(({ type, id }) => `${type} ${id}`)).toMatchInlineSnapshot(`
      [
        "only only-1",
        "paragraph p-1",
        "section words",
        "notes notes-1",
        "section side-by-side",
        "paragraph p-7",
        "list list-1",
        "code code-1",
        "blockquote quote-1",
        "callout callout-1",
        "section the-story",
        "steps steps-1",
        "faq faq-1",
        "thematicBreak rule-1",
        "table table-1",
        "paragraph p-20",
        "html html-1",
        "footnoteDefinition fn-1",
      ]
    `)
    expect(omitted.every(({ line, reason }) => line !== undefined && reason !== '')).toBe(true)
  })

  it('is less when questions and steps are asked for', async () => {
    const { omitted } = await render(richArticle(), { options: { faq: true, steps: true } })
    expect(omitted.filter(({ type }) => type === 'faq' || type === 'steps')).toEqual([])
  })
})

describe('a finding', () => {
  it.each([
    ['an author’s address', { authors: [{ name: 'A', url: 'www.example.org' }] }, 'url-well-formed'],
    [
      'an author’s second address',
      { authors: [{ name: 'A', sameAs: ['https//a.example'] }] },
      'url-well-formed',
    ],
  ])('about %s is a warning at the start of the file', async (_, meta, code) => {
    const { diagnostics } = await render(articleOf(meta))
    const [finding] = diagnostics.filter(({ severity }) => severity !== 'info')
    expect(finding).toMatchObject({ code, severity: 'warning', file: 'post.md', line: 1, column: 1 })
  })

  it('about a block stands at its line', async () => {
    const position = { start: { line: 7, column: 3 }, end: { line: 7, column: 9 } }
    const image = { type: 'image', url: 'htps://example.org/a.png', alt: 'x', position }
    const { diagnostics } = await render(
      articleOf({}, [{ type: 'paragraph', id: 'p', children: [{ ...image, url: 'https//a.example/x' }] }]),
    )
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'url-well-formed', line: 7, column: 3 }),
    )
  })

  it('is none for a plain post that has no address, even if its time has no zone', async () => {
    const { diagnostics } = await render(articleOf({ published: '2026-01-01T10:00:00' }))
    expect(diagnostics).toEqual([])
  })

  it('about a time without its zone is a note, where the data is published', async () => {
    const published = { published: '2026-01-01T10:00:00', canonical: 'https://example.org/post' }
    const { diagnostics } = await render(articleOf(published))
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'date-zoned', severity: 'info' }))
  })

  it('never asks more of a translation that the article only refers to', async () => {
    const { diagnostics } = await render(
      articleOf({
        authors: [{ name: 'Ada', url: 'https://example.org/ada' }],
        published: '2026-01-01T10:00:00Z',
        modified: '2026-01-01T10:00:00Z',
        image: { src: 'https://example.org/a.png', alt: 'Waves' },
        canonical: 'https://example.org/post',
        translations: [{ lang: 'pl', url: 'https://example.org/pl/post' }],
      }),
    )
    expect(diagnostics).toEqual([])
  })

  it('still tells of a translation’s address that is none', async () => {
    const { diagnostics } = await render(
      articleOf({ translations: [{ lang: 'pl', url: 'www.example.org' }] }),
    )
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'url-well-formed' }))
  })

  it('is none for a plain post that has one, whatever search results would like', async () => {
    expect((await render(articleOf(), { site })).diagnostics).toEqual([])
  })
})
