import type { Article, Neighbours } from '@trifold/core'
import { describe, expect, it } from 'vitest'
import { articleOf, graphOf, nodeOf, render, type Settings, site } from '../../test/render.ts'

const definition = (term: string) => ({
  type: 'termDefinition',
  id: term.toLowerCase(),
  term,
  children: [{ type: 'paragraph', id: `${term}-p`, children: [{ type: 'text', value: `${term}: x` }] }],
  position: { start: { line: 7, column: 1 }, end: { line: 9, column: 4 } },
})

type Name = 'en' | 'fr' | 'de'
const articles = (canonical: boolean, anchor?: string): Record<Name, Article> => {
  const make = (lang: string, title: string) =>
    articleOf(
      { lang, title, ...(canonical ? { canonical: `https://${lang}.example/x` } : {}) },
      anchor === undefined ? [] : [{ type: 'paragraph', id: anchor, children: [] }],
    )
  return { en: make('en', 'A post'), fr: make('fr', 'Un billet'), de: make('de', 'Ein Beitrag') }
}

/** The neighbours of one of some versions, the first of which is the original. */
const beside = (all: Record<string, Article>, own: string): Neighbours => {
  const [first = ''] = Object.keys(all)
  const found = Object.entries(all).map(
    ([lang, article]) => [lang, { file: `post.${lang}.md`, article }] as const,
  )
  return {
    isOriginal: own === first,
    original: own === first ? undefined : found[0]?.[1],
    versions: found.filter(([lang]) => lang !== own).map(([, neighbour]) => neighbour),
    parents: [],
  }
}

const articleNode = async (all: Record<string, Article>, own: string, settings: Settings = {}) => {
  const article = all[own]
  if (article === undefined) throw new Error(own)
  return nodeOf('Article', article, { site, neighbours: beside(all, own), ...settings })
}

describe('versions beside each other', () => {
  it.each([
    ['at addresses of their own', true, undefined],
    ['at one address', false, undefined],
    ['with an anchor of the article’s name', true, 'article'],
  ])('are tied both ways, by the ids that each gives itself: %s', async (_, canonical, anchor) => {
    const all = articles(canonical, anchor)
    const [en, fr, de] = await Promise.all(
      (['en', 'fr', 'de'] as const).map((lang) => articleNode(all, lang)),
    )
    expect(en?.workTranslation).toEqual([{ '@id': fr?.['@id'] }, { '@id': de?.['@id'] }])
    expect(fr).toMatchObject({ translationOfWork: { '@id': en?.['@id'] } })
    expect(de).toMatchObject({ translationOfWork: { '@id': en?.['@id'] } })
    expect(fr?.workTranslation).toBeUndefined()
    expect(new Set([en, fr, de].map((node) => node?.['@id'])).size).toBe(3)
  })

  it('have no id in common, even where they name one address, or one language of two countries', async () => {
    const canonical = 'https://a.example/x'
    const all = {
      en: articleOf({ canonical }, [definition('A')]),
      fr: articleOf({ lang: 'fr', canonical }, [definition('A')]),
      'en-GB': articleOf({ lang: 'en-GB', canonical }, [definition('A')]),
    }
    const ids = await Promise.all(
      Object.entries(all).map(async ([lang, article]) =>
        (await graphOf(article, { site, neighbours: beside(all, lang) }))
          .filter((node) => 'name' in node && String(node['@id']).startsWith(canonical))
          .map((node) => node['@id']),
      ),
    )
    expect(new Set(ids.flat()).size).toBe(ids.flat().length)
  })

  it('are told with their title, language and address', async () => {
    const graph = await graphOf(articles(true).fr, { site, neighbours: beside(articles(true), 'fr') })
    expect(graph.at(-1)).toEqual({
      '@type': 'Article',
      '@id': 'https://en.example/x#article',
      url: 'https://en.example/x',
      headline: 'A post',
      inLanguage: 'en',
    })
  })

  it('are not told where nobody knows their address', async () => {
    expect(await articleNode(articles(false), 'en', { site: {} })).not.toHaveProperty('workTranslation')
  })

  it('are at the address that front matter names', async () => {
    const translations = [
      { lang: 'fr', url: 'https://a.example/fr' },
      { lang: 'de', url: 'post.de.md' },
    ]
    const all = { ...articles(true), en: articleOf({ translations }) }
    expect(await articleNode(all, 'en')).toMatchObject({
      workTranslation: [{ '@id': 'https://a.example/fr#article' }, { '@id': 'https://de.example/x#article' }],
    })
  })

  it('are none of a plug-in’s node that they share', async () => {
    const node = await articleNode(articles(false), 'fr', { options: { scope: 'additions' } })
    expect(node).not.toHaveProperty('translationOfWork')
  })

  it.each<
    [what: string, canonical: string | undefined, expected: [code: string, line: number | undefined][]]
  >([
    ['the configuration makes', undefined, [['translation-address', 3]]],
    ['both name', 'https://a.example/x', [['translation-address', 5]]],
  ])('warn of an address that they share: one that %s', async (_, canonical, expected) => {
    const meta = canonical === undefined ? {} : { canonical }
    const all = { en: articleOf(meta), fr: articleOf({ lang: 'fr', ...meta }) }
    const settingPlace = (key: string, option: string) => {
      const line = key === 'canonical' ? 5 : option === 'baseUrl' ? 3 : undefined
      const position = line && { start: { line, column: 1 }, end: { line, column: 9 } }
      return { file: 'a', position: position || undefined }
    }
    const of = async (lang: 'en' | 'fr') =>
      (await render(all[lang], { site, settingPlace, neighbours: beside(all, lang) })).diagnostics
        .filter(({ code }) => code.includes('translation'))
        .map(({ code, line }) => [code, line])
    expect(await of('en')).toEqual([])
    expect(await of('fr')).toEqual(expected)
  })

  it('have addresses of their own where the configuration makes them', async () => {
    const settings = { site: { ...site, translationUrl: 'https://example.org/{lang}/blog/{slug}/' } }
    const all = articles(false)
    const [en, fr] = await Promise.all([articleNode(all, 'en', settings), articleNode(all, 'fr', settings)])
    expect(fr).toMatchObject({
      '@id': 'https://example.org/fr/blog/a-post/#article',
      translationOfWork: { '@id': 'https://example.org/blog/a-post/#article' },
    })
    expect(en?.workTranslation).toContainEqual({ '@id': fr?.['@id'] })
    expect((await graphOf(all.fr, { ...settings })).map((node) => node['@type'])).toEqual(
      expect.arrayContaining(['WebSite', 'BreadcrumbList']),
    )
    const { diagnostics } = await render(all.fr, { ...settings, neighbours: beside(all, 'fr') })
    expect(diagnostics.map(({ code }) => code)).not.toContain('translation-address')
  })

  it.each([true, false])('have the same people, at addresses of their own: %s', async (canonical) => {
    const authors = [{ name: 'Ada' }]
    const all = {
      en: articleOf({ authors, ...(canonical ? { canonical: 'https://en.example/x' } : {}) }),
      fr: articleOf({ authors, lang: 'fr', ...(canonical ? { canonical: 'https://fr.example/x' } : {}) }),
    }
    const [en, fr] = await Promise.all([articleNode(all, 'en'), articleNode(all, 'fr')])
    expect(fr?.author).toEqual(en?.author)
    expect(await nodeOf('Person', all.fr, { site, neighbours: beside(all, 'fr') })).toMatchObject({
      name: 'Ada',
    })
  })

  it('warn of what the translation lacks, with the line of the original', async () => {
    const all = {
      en: articleOf({}, [definition('Reach'), definition('Range')]),
      fr: articleOf({ lang: 'fr' }),
    }
    const of = async (lang: 'en' | 'fr') =>
      (await render(all[lang], { neighbours: beside(all, lang) })).diagnostics.filter(({ code }) =>
        code.includes('translation'),
      )
    expect(await of('en')).toEqual([])
    expect(await of('fr')).toEqual([
      expect.objectContaining({
        code: 'translation-complete',
        severity: 'warning',
        message: expect.stringContaining('“Reach” of line 7 of post.en.md'),
      }),
      expect.objectContaining({ message: expect.stringContaining('“Range”') }),
    ])
  })
})
