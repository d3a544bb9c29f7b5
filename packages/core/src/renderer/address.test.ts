import { expect, it } from 'vitest'
import { metadataSchema } from '../article/metadata.ts'
import { addressOf } from './address.ts'
import type { SiteSettings } from './renderer.ts'

const baseUrl = 'https://a.example/posts/'
const translationUrl = 'https://a.example/{lang}/posts/{slug}/'

it.each<[what: string, meta: object, site: SiteSettings, expected: string | undefined]>([
  ['nobody says', {}, {}, undefined],
  ['the site says', {}, { baseUrl }, 'https://a.example/posts/a%20b/c/'],
  ['front matter says', { canonical: 'https://b.example/' }, { baseUrl }, 'https://b.example/'],
  ['a translation', { lang: 'fr' }, { baseUrl, translationUrl }, 'https://a.example/fr/posts/a%20b/c/'],
  ['a translation, which nobody says', { lang: 'fr' }, { baseUrl }, 'https://a.example/posts/a%20b/c/'],
  [
    'the collection’s language',
    { lang: 'fr-CA' },
    { baseUrl, translationUrl, lang: 'fr' },
    'https://a.example/posts/a%20b/c/',
  ],
  [
    'a slug that looks like a pattern',
    { lang: 'fr', slug: "$&{lang}$'" },
    { translationUrl },
    `https://a.example/fr/posts/${encodeURIComponent("$&{lang}$'")}/`,
  ],
])('the address of an article is known: %s', (_, meta, site, expected) => {
  const known = metadataSchema.parse({ title: 'T', slug: 'a b/c', lang: 'en', ...meta })
  expect(addressOf(known, site)).toBe(expected)
})
