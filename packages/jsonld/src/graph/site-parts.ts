import type { SiteSettings } from '@trifold/core'
import type { JsonldOptions } from '../options.ts'
import { frontPageOf } from './front-page.ts'
import type { Ids } from './ids.ts'

/** What decides whether the graph tells of the site. */
interface Place {
  readonly meta: { readonly canonical?: string | undefined }
  readonly ids: Ids
  readonly site: SiteSettings
  readonly options: JsonldOptions
}

/**
 * Whether the site is known by name, and the page is one of it: an address that front matter names may be another site's.
 * A translation may stand beside the folder in which the others are.
 */
const isOnSite = ({ meta, ids: { address, site: base }, site }: Place): boolean => {
  if (frontPageOf(site).name === undefined || base === undefined || address === undefined) return false
  const isTranslated = meta.canonical === undefined && site.translationUrl !== undefined
  return address.startsWith(base) || (isTranslated && isSameOrigin(address, base))
}

const isSameOrigin = (a: string, b: string): boolean =>
  URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin

/** Whether there is a node of the site. */
export const hasWebSite = (place: Place): boolean =>
  place.options.scope === 'full' && place.options.webSite && isOnSite(place)

/** Whether there is a breadcrumb: the page is known to stand below the site's front page. */
export const hasBreadcrumb = (place: Place): boolean =>
  place.options.scope === 'full' &&
  place.options.breadcrumb &&
  isOnSite(place) &&
  place.ids.address !== place.ids.site

/** Where the page's address comes from. */
export const originOfAddress = (meta: { canonical?: string | undefined }) =>
  meta.canonical === undefined ? { setting: 'baseUrl' } : { key: 'canonical' }
