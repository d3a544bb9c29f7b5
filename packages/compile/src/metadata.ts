import { type Article, type Block, type FootnoteDefinition, type Metadata, modelVersion } from '@trifold/core'
import type { CompileOptions } from './compile-options.ts'
import type { Frontmatter } from './frontmatter/read-frontmatter.ts'
import { locate } from './location/locate.ts'
import { scriptOfText } from './location/script-of-text.ts'
import { safeSlug } from './location/slug.ts'
import type { Report } from './source/report.ts'

/** Metadata from front matter, the article's heading and its place, in this order. */
export const createMetadata = (
  { values, extra, places, body }: Frontmatter,
  heading: string | undefined,
  location: string,
  options: CompileOptions,
  report: Report,
): Metadata => {
  const place = locate(location, options)
  const { draft: _, slug, title, lang, published, ...rest } = values
  const date = published ?? place.date
  if (lang !== undefined && place.lang !== undefined && primary(lang) !== primary(place.lang))
    reportLanguages(lang, place.lang, location, places, options, report)
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
    lang: lang ?? place.lang ?? options.lang ?? unsaidLanguage(body),
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

const primary = (lang: string): string => lang.split('-', 1)[0] ?? lang

const reportLanguages = (
  lang: string,
  ofName: string,
  location: string,
  places: Frontmatter['places'],
  { strict }: CompileOptions,
  report: Report,
): void =>
  report(places.get('lang')?.position, {
    code: 'language-agreed',
    severity: strict === true ? 'error' : 'warning',
    message: `lang is ${lang} here, and the name of the file, ${location.split(/[/\\]/).at(-1)}, says ${ofName}; expected the same. lang counts.`,
    help: `Write lang: ${ofName}, or rename the file.`,
  })

/**
 * The language of a text that nobody names: of another script than Latin no more than that is known (`und-Arab`), which
 * says in what direction it runs; English for all others.
 */
const unsaidLanguage = (text: string): string => {
  const script = scriptOfText(text)
  return script === undefined ? 'en' : `und-${script}`
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
