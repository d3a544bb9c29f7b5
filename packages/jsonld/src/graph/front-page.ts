import type { SiteSettings } from '@trifold/core'

/** The site’s front page, and the settings that tell of it. */
interface FrontPage {
  readonly name: string | undefined
  /** Absolute, ending in a slash. */
  readonly address: string | undefined
  readonly settings: { readonly name: string; readonly address: string }
}

/** The front page of the site that the collection is a part of, else the collection’s own. */
export const frontPageOf = ({ site, name, baseUrl }: SiteSettings): FrontPage =>
  site === undefined
    ? { name, address: withSlash(baseUrl), settings: { name: 'name', address: 'baseUrl' } }
    : { name: site.name, address: withSlash(site.url), settings: { name: 'site.name', address: 'site.url' } }

const withSlash = (address: string | undefined): string | undefined =>
  address === undefined ? undefined : `${address.replace(/\/+$/, '')}/`

/** The collection’s own page, where it is another than the site’s front page. */
export const collectionPageOf = (settings: SiteSettings): { name: string; address: string } | undefined => {
  const { name, site } = settings
  const address = withSlash(settings.baseUrl)
  if (site === undefined || name === undefined || address === undefined) return undefined
  return address === withSlash(site.url) ? undefined : { name, address }
}
