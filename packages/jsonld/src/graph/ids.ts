import { addressOf, type Metadata, type SiteSettings } from '@trifold/core'

/** The `@id`s of a graph, and the addresses of what it describes. */
export interface Ids {
  /** The page's absolute address without a fragment, if it is known. */
  readonly address: string | undefined
  /** The site's absolute address, ending in a slash. */
  readonly site: string | undefined
  /** The id of a node of this article: `<address>#article`, `<address>#image-cover`. */
  of(kind: string, name?: string): string
  /** The id of the node that describes a block: `<address>#term-presence`, `<address>#story-1`, never `#story-story-1`. */
  ofBlock(kind: string, id: string): string
  /** The id of a node that every article of the site shares. */
  ofSite(kind: string, name?: string): string
  /** The address of an anchor on the page. */
  anchor(id: string): string
  /** The id of the article's version in another language, published at this address. */
  ofVersion(url: string, lang: string): string
  /** The address of a file that the article shows, absolute where the page's is known. */
  resolve(url: string): string
  /** An address that the author wrote as one: `/about` is resolved, `www.example.org` is left for the checks. */
  link(url: string): string
}

/**
 * Ids hang on the page's address and on names that the author chose, never on order or wording, so that an edit
 * changes no other id. Without an address they are fragments, which are read relative to the page. A translation
 * under the same address as its original (one slug, no canonical address of its own) has its language in its ids.
 *
 * A block's node may share the block's own anchor, but no node has the anchor of anything else on the page: beside a
 * heading `{#article}`, the article is `#node-article`.
 */
export const createIds = (meta: Metadata, settings: SiteSettings, anchors: ReadonlySet<string>): Ids => {
  const address = addressOf(meta, settings)?.split('#', 1)[0]
  const site = settings.baseUrl === undefined ? undefined : `${settings.baseUrl.replace(/\/+$/, '')}/`
  const prefixFor = (lang: string) => (isSameLanguage(lang, settings.lang) ? '' : `${lang.toLowerCase()}-`)
  const shared = meta.canonical === undefined && address !== undefined
  const prefix = shared ? prefixFor(meta.lang) : ''
  const fragment = (kind: string, name?: string) => (name === undefined ? kind : `${kind}-${name}`)
  return {
    address,
    site,
    of: (kind, name) => `${address ?? ''}#${free(`${prefix}${fragment(kind, name)}`, anchors)}`,
    ofBlock: (kind, id) => {
      const own = id === kind || id.startsWith(`${kind}-`)
      const name = own ? id : free(fragment(kind, id), anchors)
      return `${address ?? ''}#${prefix === '' ? name : free(`${prefix}${name}`, anchors)}`
    },
    // What all articles share cannot give way to the anchors of one.
    ofSite: (kind, name) =>
      site === undefined ? `#${free(fragment(kind, name), anchors)}` : `${site}#${fragment(kind, name)}`,
    anchor: (id) => `${address ?? ''}#${id}`,
    ofVersion: (url, lang) => {
      const [at = ''] = link(url, address).split('#', 1)
      return `${at}#${shared && at === address ? prefixFor(lang) : ''}article`
    },
    resolve: (url) => resolveUrl(url, address),
    link: (url) => link(url, address),
  }
}

/** The fragment, marked until it is no anchor of the page; no kind of node begins with the mark, so ids stay distinct. */
const free = (fragment: string, anchors: ReadonlySet<string>): string => {
  let found = fragment
  while (anchors.has(found)) found = `node-${found}`
  return found
}

/** Whether two tags name one language, whatever the country; a collection says nothing when it is English. */
export const isSameLanguage = (a: string, b: string | undefined): boolean => primary(a) === primary(b ?? 'en')

const primary = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? ''

const link = (url: string, base: string | undefined): string =>
  /^\s*[./#?]/.test(url) ? resolveUrl(url, base) : url.trim()

const resolveUrl = (url: string, base: string | undefined): string => {
  const text = url.trim()
  if (base !== undefined && URL.canParse(text, base) && !URL.canParse(text)) return new URL(text, base).href
  return text.replace(/[\s<>"\\^`{|}]/g, (character) => encodeURIComponent(character))
}
