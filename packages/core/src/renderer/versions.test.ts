import { expect, it } from 'vitest'
import { type Article, articleSchema } from '../article/article.ts'
import type { Neighbour } from './neighbours.ts'
import { versionHref, versionsOf } from './versions.ts'

const articleIn = (lang: string, meta: object = {}): Article =>
  articleSchema.parse({
    model: 1,
    meta: { title: 't', slug: 'post', lang, ...meta },
    children: [],
    footnotes: [],
  })
const beside = (lang: string): Neighbour => ({ file: `posts/post é.${lang}.md`, article: articleIn(lang) })
const neighbours =
  (...langs: string[]) =>
  () => ({
    isOriginal: true,
    original: undefined,
    versions: langs.map(beside),
    parents: [],
  })

it('are the files beside the article, by their tags', () => {
  const { meta } = articleIn('en')
  expect(versionsOf(meta, { site: {}, neighbours: neighbours('pt-BR', 'ar') })).toEqual([
    { lang: 'ar', url: 'post%20%C3%A9.ar.md', address: undefined },
    { lang: 'pt-BR', url: 'post%20%C3%A9.pt-BR.md', address: undefined },
  ])
})

it('have the addresses that the site gives them', () => {
  const site = {
    baseUrl: 'https://a.example/en/',
    translationUrl: 'https://a.example/{lang}/{slug}/',
    lang: 'en',
  }
  const [version] = versionsOf(articleIn('en').meta, { site, neighbours: neighbours('fr') })
  expect(version?.address).toBe('https://a.example/fr/post/')
})

it('are one of each language: an address of the author’s, then the file, then what front matter calls it', () => {
  const { meta } = articleIn('en', {
    translations: [
      { lang: 'fr', url: 'post.fr.md' },
      { lang: 'de', url: 'https://b.example/de' },
      { lang: 'it', url: '../it/post.md' },
      { lang: 'EN', url: 'https://b.example/en' },
    ],
  })
  const found = versionsOf(meta, { site: {}, neighbours: neighbours('de', 'fr') })
  expect(found.map(({ lang, url }) => `${lang} ${url}`)).toEqual([
    'de https://b.example/de',
    'fr post%20%C3%A9.fr.md',
    'it ../it/post.md',
  ])
})

it('are none where the article is rendered alone', () => {
  expect(versionsOf(articleIn('en').meta, { site: {} })).toEqual([])
})

it('lead to their address, else to the same output of theirs', () => {
  const context = { article: () => ({ folder: '../post.fr/', fragment: '' }) }
  const version = { lang: 'fr', url: 'post.fr.md', address: undefined }
  expect(versionHref(version, 'article.html', context)).toBe('../post.fr/article.html')
  expect(versionHref({ ...version, address: 'https://a.example/' }, 'article.html', context)).toBe(
    'https://a.example/',
  )
})
