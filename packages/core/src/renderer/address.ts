import type { Metadata } from '../article/metadata.ts'
import type { SiteSettings } from './renderer.ts'

/** The absolute address of the published article, or undefined when neither front matter nor the site names one. */
export const addressOf = (meta: Metadata, site: SiteSettings): string | undefined => {
  if (meta.canonical !== undefined) return meta.canonical
  if (site.baseUrl === undefined) return undefined
  const path = meta.slug.split('/').map(encodeURIComponent).join('/')
  return `${site.baseUrl.replace(/\/+$/, '')}/${path}/`
}
