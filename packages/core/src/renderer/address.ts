import type { Metadata } from '../article/metadata.ts'
import type { SiteSettings } from './renderer.ts'

/**
 * The absolute address of the published article, or undefined when neither front matter nor the site names one.
 * Translations have addresses of their own where the site says how they are made.
 */
export const addressOf = (meta: Metadata, site: SiteSettings): string | undefined => {
  if (meta.canonical !== undefined) return meta.canonical
  const slug = meta.slug.split('/').map(encodeURIComponent).join('/')
  if (site.translationUrl !== undefined && !isSameLanguage(meta.lang, site.lang))
    return site.translationUrl.replaceAll('{lang}', () => meta.lang).replaceAll('{slug}', () => slug)
  return site.baseUrl === undefined ? undefined : `${site.baseUrl.replace(/\/+$/, '')}/${slug}/`
}

/**
 * Whether two tags name one language, whatever the country; a collection says nothing when it is English, and an article in a
 * language that nobody named (`und`) is in the collection's.
 */
export const isSameLanguage = (a: string, b: string | undefined): boolean =>
  primary(a) === 'und' || primary(a) === primary(b ?? 'en')

const primary = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? ''
