import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import type { CompileOptions } from './compile-options.ts'
import { identify } from './identify.ts'

const options: CompileOptions = {
  assets: { read: () => ({ problem: 'missing', message: '' }) },
  formats: [],
  lang: 'nl',
  aliases: { permalink: 'slug' },
}

const sources: [string, string][] = [
  ['a.md', '# A\n'],
  ['a/2024-01-02-b.md', 'B.\n'],
  ['a/index.fr.md', 'C.\n'],
  ['a/b.md', '---\nslug: Other Name\n---\nD.\n'],
  ['a/b.md', '---\r\npermalink: /x/y\r\nlang: pt_br\r\n---\r\nE.\r\n'],
  ['a/b.md', '---\nslug: ../../\ndraft: true\n---\nF.\n'],
  ['_drafts/b.md', '# D\n'],
  ['a/_drafts/b.md', '---\ndraft: false\n---\nE.\n'],
  ['a/b.md', '---\nslug: [1\n---\nG.\n'],
]

test.each(sources)('an article is known by what compiling would say of it: %s, %j', (location, text) => {
  const source = { path: location, location, bytes: new TextEncoder().encode(text) }
  const { article, draft } = compile(source, options)
  const identity = identify(source, options)
  expect(identity.draft).toBe(draft)
  if (article !== undefined) expect(article.meta).toMatchObject({ slug: identity.slug, lang: identity.lang })
})

test('an article.json is known by its own metadata', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const json = '{ "meta": { "slug": "x y", "lang": "fr" } }'
  expect(identify({ location: 'a.article.json', bytes: bytes(json) }, options)).toEqual({
    slug: 'x-y',
    lang: 'fr',
    draft: false,
  })
  for (const broken of ['', 'null', '{"meta":3}', '[', '{"meta":{"slug":{}}}'])
    expect(identify({ location: 'a/b.json', bytes: bytes(broken) }, options)).toMatchObject({ slug: 'a/b' })
})
