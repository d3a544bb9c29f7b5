import { addressOf, type Metadata, type SiteSettings } from '@trifold/core'

/**
 * The absolute address of an output, from what leads to it from its article's own folder; undefined where neither the
 * site nor the article says where it is published.
 */
export const publishedAt = (href: string, meta: Metadata, site: SiteSettings): string | undefined => {
  // Outputs stand where the site keeps them, whatever address the article itself goes by.
  const address = addressOf(site.baseUrl === undefined ? meta : { ...meta, canonical: undefined }, site)
  return address === undefined || !URL.canParse(href, address) ? undefined : new URL(href, address).href
}
