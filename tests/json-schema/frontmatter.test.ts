import { compile, frontmatterJsonSchema } from '@trifold/compile'
import { renderers } from '@trifold/renderers'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { repositoryArticles } from '../articles/repository-articles.ts'
import { schemas, validatorOf } from './schemas.ts'

const validate = validatorOf(schemas.frontmatter ?? {})

/** What Trifold itself finds in the values of front matter. */
const findingsOf = async (yaml: string): Promise<string[]> => {
  const bytes = new TextEncoder().encode(`---\n${yaml}\n---\n\nText.\n`)
  const source = { path: 'post.md', location: 'post.md', bytes }
  const { diagnostics } = await compile(source, { formats: renderers })
  return diagnostics
    .map(({ code }) => code)
    .filter((code) => /^(author-named|date-|frontmatter-value)/.test(code))
}

const articles = repositoryArticles.flatMap(([name, source]) => {
  const yaml = /^---\n(.*?)\n---\n/s.exec(source)?.[1]
  return yaml === undefined ? [] : [[name, yaml] as const]
})

it.each(articles)('the front matter of %s keeps to the schema', (_, yaml) => {
  expect(validate(parse(yaml)), JSON.stringify(validate.errors)).toBe(true)
})

/** Front matter of other tools, as it is met in their posts. */
const taken = [
  'title: Yes\ntags: [a, b]',
  'title: 2024\nsubtitle: 1.10',
  'published: 2026-11-22',
  'modified: { date: 2026-11-22 }',
  'sources: [{ title: A, date: 1970 }, { title: B, date: May 1970 }]',
  'image: { source: https://example.org/a.png }',
  'date: 2024-01-02T10:00:00.000Z',
  'pubDate: "Jan 2, 2024"\nupdatedDate: 2nd of January 2024',
  'date: 20240102',
  'date: "2024年3月4日"',
  'date: Wed Apr 21 2021 23:17:01 GMT+0000 (Coordinated Universal Time)',
  'published: false',
  'lastmod: 2024/01/02 10:00:00 +0200',
  'author: Ada Example',
  'authors: [Ada, { name: Bo, url: https://example.org, title: Editor }]',
  'authors: { display_name: Ada, avatar: /ada.png }',
  'cover: false',
  'image: { src: a.png, alt: A }',
  'image: { feature: a.png, teaser: b.png }',
  'images: [a.png]',
  'cover: { image: a.png, relative: true }',
  'tags: a, b',
  'categories: [[a], { name: b }, ~]',
  'taxonomies: { tags: [a], series: [b] }',
  'lang: en_US.UTF-8',
  'language: pt-BR',
  'canonical_url: https://example.org/a',
  'sources: [A book, { title: B, relation: BasedOn, date: 2012-11-24 }]',
  'sources: { name: B, author: [A, C] }',
  'translations: { fr: https://example.org/fr }',
  'translations: [{ lang: fr, url: ../fr }]',
  'slides: { theme: editorial, scheme: Dark, size: "4:3", prose: show }',
  'jsonld: { educationalLevel: beginner, about: [{ "@type": Thing }] }',
  'draft: yes',
  'draft: 1',
  'title:\ndescription: ""\ntags: []\nimage: ~\nauthors: [~, ""]\nslides: {}',
  'layout: post\nweight: 3\nmenu: { main: { weight: 1 } }',
]

it.each(taken)('what Trifold takes, the schema takes: %j', async (yaml) => {
  expect(await findingsOf(yaml)).toEqual([])
  expect(validate(parse(yaml)), JSON.stringify(validate.errors)).toBe(true)
})

const refused = [
  'title: [a, b]',
  'title: { en: A }',
  'subtitle: { en: A }',
  'description: [a]',
  'slug: { en: a }',
  'lang: english',
  'lang: [en, fr]',
  'published: yesterday',
  'published: 2026-13-01',
  'published: 2026-11-32',
  'published: [2026-11-22]',
  'modified: true',
  'published: 2026-11',
  'published: { date: 2026-11-22 }',
  'authors: true',
  'authors: [{ url: https://example.org }]',
  'authors: [{ name: Ada, type: Robot }]',
  'authors: [[Ada]]',
  'publisher: [Acme]',
  'publisher: { url: https://example.org }',
  'tags: [{ weight: 3 }]',
  'license: [MIT]',
  'image: { alt: A picture }',
  'image: { src: [a] }',
  'canonical: /a/b',
  'canonical: ftp://example.org/a',
  'sources: [[a]]',
  'sources: [{ url: https://example.org }]',
  'sources: [{ title: A, relation: copies }]',
  'sources: [{ title: A, date: last week }]',
  'translations: fr',
  'translations: [{ lang: fr }]',
  'translations: { fr: [a] }',
  'slides: editorial',
  'slides: { scheme: grey }',
  'slides: { size: "16:10" }',
  'slides: { prose: all }',
  'jsonld: beginner',
  'draft: maybe',
]

it.each(refused)('what Trifold finds fault with, the schema refuses: %j', async (yaml) => {
  expect(await findingsOf(yaml)).not.toEqual([])
  expect(validate(parse(yaml))).toBe(false)
})

it('a collection’s own names are read like Trifold’s', () => {
  const own = validatorOf(frontmatterJsonSchema({ aliases: { geaendert: 'modified' } }))
  expect(own({ geaendert: '2026-11-22' })).toBe(true)
  expect(own({ geaendert: 'gestern' })).toBe(false)
})

it('a strict schema knows no other keys', () => {
  const strict = validatorOf(frontmatterJsonSchema({ strict: true }))
  expect(strict({ title: 'A', lastmod: '2026-11-22' })).toBe(true)
  expect(strict({ title: 'A', layout: 'post' })).toBe(false)
})
