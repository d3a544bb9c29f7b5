import { type Article, type Block, type FootnoteDefinition, type Metadata, modelVersion } from '@trifold/core'
import type { CompileOptions } from './compile-options.ts'
import type { Frontmatter } from './frontmatter/read-frontmatter.ts'
import { locate } from './location/locate.ts'
import { safeSlug } from './location/slug.ts'
import type { Report } from './source/report.ts'

/** Metadata from front matter, the article's heading and its place, in this order. */
export const createMetadata = (
  { values, extra, places }: Frontmatter,
  heading: string | undefined,
  location: string,
  options: CompileOptions,
  report: Report,
): Metadata => {
  const place = locate(location, options)
  const { draft: _, slug, title, lang, published, ...rest } = values
  const date = published ?? place.date
  return {
    title: title || heading || place.title,
    slug:
      slug === undefined
        ? place.slug
        : slugAt(slug, place.slug, (used) => {
            report(places.get('slug')?.position, {
              code: 'slug-safe',
              severity: 'warning',
              message: `The slug “${slug.slice(0, 60)}” cannot be a folder everywhere; ${used} is used.`,
              help: 'Use letters, digits, - and _, with / between folders.',
            })
          }),
    lang: lang ?? place.lang ?? options.lang ?? 'en',
    authors: [],
    tags: [],
    sources: [],
    translations: [],
    slides: {},
    ...rest,
    ...(date === undefined ? {} : { published: date }),
    extra,
  }
}

/** An author's slug in the article's folders; one that begins with / says the folders too. */
const slugAt = (slug: string, place: string, changed: (used: string) => void): string => {
  const folders = slug.startsWith('/') ? [] : place.split('/').slice(0, -1)
  const safe = safeSlug(slug)
  const used = safe === '' ? place : [...folders, safe].join('/')
  if (safe !== slug.replace(/^\/+|\/+$/g, '').replace(/\s+/g, '-')) changed(used)
  return used
}

/** An article of the current model. */
export const createArticle = (
  meta: Metadata,
  children: Block[],
  footnotes: FootnoteDefinition[],
): Article => ({
  model: modelVersion,
  meta,
  children,
  footnotes,
})
