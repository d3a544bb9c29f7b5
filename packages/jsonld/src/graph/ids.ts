import { addressOf, isSameLanguage, type Metadata, type SiteSettings } from '@trifold/core'
import { frontPageOf } from './front-page.ts'

/** The `@id`s of a graph, and the addresses of what it describes. */
export interface Ids {
  /** The page's absolute address without a fragment, if it is known. */
  readonly address: string | undefined
  /** The site's absolute address, ending in a slash. */
  readonly site: string | undefined
  /** The article’s own: `<address>#article`, or that which a plug-in gives it. */
  readonly article: string
  /** The id of a node of this article: `<address>#page`, `<address>#image-cover`. */
  of(kind: string, name?: string): string
  /** The id of the node that describes a block: `<address>#term-presence`, `<address>#story-1`, never `#story-story-1`. */
  ofBlock(kind: string, id: string): string
  /** The id of somebody who wrote the article: the same in all its languages. */
  ofAgent(name: string): string
  /** The id of a node that every article of the site shares. */
  ofSite(kind: string, name?: string): string
  /** The address of an anchor on the page. */
  anchor(id: string): string
  /** The id of the article's version in another language, published at this address. */
  ofVersion(url: string, lang: string): string
  /** The address of a file that the article shows, absolute where the page's is known; one of the site's is read from there. */
  resolve(url: string, from?: 'page' | 'site'): string
  /** An address that the author wrote as one: `/about` is resolved, `www.example.org` is left for the checks. */
  link(url: string, from?: 'page' | 'site'): string
}

/** What the ids of a graph depend on beside the article's metadata. */
export interface IdSettings {
  readonly site: SiteSettings
  /** The ids of all that stands on the page. */
  readonly anchors: ReadonlySet<string>
  /** How the `@id` of the article ends where a plug-in prints it. */
  readonly attachment?: string | undefined
  /** Versions of the article in other languages, and that of which they are translations. */
  readonly versions?: readonly Metadata[] | undefined
  readonly original?: Metadata | undefined
}

/**
 * Ids hang on the page's address and on names that the author chose, never on order or wording, so that an edit
 * changes no other id. Without an address they are fragments, which are read relative to the page. A translation
 * under the same address as its original (one slug, no canonical address of its own) has its language in its ids.
 *
 * A block's node may share the block's own anchor, but no node has the anchor of anything else on the page: beside a
 * heading `{#article}`, the article is `#node-article`.
 */
export const createIds = (meta: Metadata, settings: IdSettings): Ids => {
  const { site: siteSettings, anchors, attachment } = settings
  const address = pageOf(meta, siteSettings)
  const site = frontPageOf(siteSettings).address
  const prefix = prefixOf(meta, settings)
  const shared = !hasOwnAddress(meta, siteSettings) && address !== undefined
  const { original } = settings
  const home = (original && pageOf(original, siteSettings)) ?? address
  const fragment = (kind: string, name?: string) => (name === undefined ? kind : `${kind}-${name}`)
  const of: Ids['of'] = (kind, name) =>
    `${address ?? ''}#${free(`${prefix}${fragment(kind, name)}`, anchors)}`
  return {
    address,
    site,
    article: attachment === undefined ? of('article') : `${address ?? ''}${attachment}`,
    of,
    ofBlock: (kind, id) => {
      const own = id === kind || id.startsWith(`${kind}-`)
      const name = own ? id : free(fragment(kind, id), anchors)
      return `${address ?? ''}#${prefix === '' ? name : free(`${prefix}${name}`, anchors)}`
    },
    ofAgent: (name) => `${home ?? ''}#${home === address ? free(name, anchors) : name}`,
    // What all articles share cannot give way to the anchors of one.
    ofSite: (kind, name) =>
      site === undefined ? `#${free(fragment(kind, name), anchors)}` : `${site}#${fragment(kind, name)}`,
    anchor: (id) => `${address ?? ''}#${id}`,
    ofVersion: (url, lang) => {
      const [at = ''] = link(url, address).split('#', 1)
      if (attachment !== undefined) return `${at}${attachment}`
      return `${at}#${shared && at === address ? languagePrefix(lang, siteSettings) : ''}article`
    },
    resolve: (url, from = 'page') => resolveUrl(url, from === 'site' ? site : address),
    link: (url, from = 'page') => link(url, from === 'site' ? site : address),
  }
}

/** The page's address as an IRI (RFC 3987), which holds less than a browser puts up with. */
const pageOf = (meta: Metadata, site: SiteSettings): string | undefined => {
  const [address] = addressOf(meta, site)?.split('#', 1) ?? []
  return address === undefined ? undefined : escapeIri(address)
}

/** What ids begin with, so that versions at one address have none in common. */
const prefixOf = (meta: Metadata, { site, versions = [], original }: IdSettings): string => {
  const address = pageOf(meta, site)
  if (address === undefined) return ''
  const isAtSame = (version: Metadata) => pageOf(version, site) === address
  if (hasOwnAddress(meta, site) && !versions.some(isAtSame)) return ''
  const prefix = languagePrefix(meta.lang, site)
  // English of two countries: the translation gives way.
  const isTaken =
    original !== undefined && isAtSame(original) && languagePrefix(original.lang, site) === prefix
  return isTaken ? `${meta.lang.toLowerCase()}-` : prefix
}

/** Whether the article’s address is meant for its language alone. */
const hasOwnAddress = (meta: Metadata, site: SiteSettings): boolean =>
  meta.canonical !== undefined || site.translationUrl !== undefined

const languagePrefix = (lang: string, { lang: usual }: SiteSettings): string =>
  isSameLanguage(lang, usual) ? '' : `${lang.toLowerCase()}-`

/** The fragment, marked until it is no anchor of the page; no kind of node begins with the mark, so ids stay distinct. */
const free = (fragment: string, anchors: ReadonlySet<string>): string => {
  let found = fragment
  while (anchors.has(found)) found = `node-${found}`
  return found
}

const link = (url: string, base: string | undefined): string =>
  /^\s*[./#?]/.test(url) ? resolveUrl(url, base) : url.trim()

const resolveUrl = (url: string, base: string | undefined): string => {
  const text = url.trim()
  if (isCutShort(text)) return escapeIri(text)
  if (base !== undefined && URL.canParse(text, base) && !URL.canParse(text)) return new URL(text, base).href
  return escapeIri(text)
}

/** Whether it was meant for an address of another host and lacks its beginning, which a base would hide. */
const isCutShort = (text: string): boolean => /^(?:www\.|https?\/\/)/i.test(text)

const escapeIri = (text: string): string =>
  text.replace(/[\s<>"\\^`{|}]/g, (character) => encodeURIComponent(character))
