import { addressOf, type Metadata, type SiteSettings } from '@trifold/core'

/** The `@id`s of a graph, and the addresses of what it describes. */
export interface Ids {
  /** The page's absolute address without a fragment, if it is known. */
  readonly address: string | undefined
  /** The site's absolute address, ending in a slash. */
  readonly site: string | undefined
  /** The id of a node of this article: `<address>#article`, `<address>#term-presence`. */
  of(kind: string, name?: string): string
  /** The id of a node that every article of the site shares. */
  ofSite(kind: string, name?: string): string
  /** The address of an anchor on the page. */
  anchor(id: string): string
  /** An address of the article made absolute where the page's is known. */
  resolve(url: string): string
}

/**
 * Ids hang on the page's address and on names that the author chose, never on order or wording, so that an edit
 * changes no other id. Without an address they are fragments, which are read relative to the page. A translation
 * under the same address as its original (one slug, no canonical address of its own) has its language in its ids.
 */
export const createIds = (meta: Metadata, settings: SiteSettings): Ids => {
  const address = addressOf(meta, settings)?.split('#', 1)[0]
  const site = settings.baseUrl === undefined ? undefined : `${settings.baseUrl.replace(/\/+$/, '')}/`
  const shared = meta.canonical === undefined && address !== undefined
  const prefix = shared && !isSameLanguage(meta.lang, settings.lang) ? `${meta.lang.toLowerCase()}-` : ''
  const fragment = (kind: string, name?: string) => (name === undefined ? kind : `${kind}-${name}`)
  return {
    address,
    site,
    of: (kind, name) => `${address ?? ''}#${prefix}${fragment(kind, name)}`,
    ofSite: (kind, name) => `${site ?? ''}#${fragment(kind, name)}`,
    anchor: (id) => `${address ?? ''}#${id}`,
    resolve: (url) => resolveUrl(url, address),
  }
}

/** Whether two tags name one language, whatever the country; a collection says nothing when it is English. */
export const isSameLanguage = (a: string, b: string | undefined): boolean => primary(a) === primary(b ?? 'en')

const primary = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? ''

const resolveUrl = (url: string, base: string | undefined): string => {
  const text = url.trim()
  if (base !== undefined && URL.canParse(text, base) && !URL.canParse(text)) return new URL(text, base).href
  return text.replace(/[\s<>"\\^`{|}]/g, (character) => encodeURIComponent(character))
}
