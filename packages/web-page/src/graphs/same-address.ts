/** The part of an address that tells one page of a site from another: the query where the path says nothing (`/?p=12`). */
const path = (url: URL): string => {
  const plain = decoded(url.pathname)
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/')
    .replace(/(?:\.html?)?\/*$/i, '')
    .toLowerCase()
  return plain === '' ? url.search : plain
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Stands in for the host of an address that names none. */
const unknownHost = 'unknown.invalid'

/**
 * Whether two addresses lead to one page, as far as can be told: scheme, `www.`, a closing slash, `index.html`, queries
 * and fragments make no difference, nor does the host where one of the two names none.
 */
export const isSamePage = (a: string, b: string): boolean => {
  const base = `https://${unknownHost}/`
  if (!URL.canParse(a, base) || !URL.canParse(b, base)) return false
  const [one, other] = [new URL(a, base), new URL(b, base)]
  const [hostOfOne, hostOfOther] = [one, other].map(({ host }) => host.replace(/^(?:www|m|amp)\./, ''))
  const isSameHost = hostOfOne === hostOfOther || hostOfOne === unknownHost || hostOfOther === unknownHost
  return isSameHost && path(one) === path(other)
}

/** Whether the first address is that of a folder in which the second one lies. */
export const isAbove = (folder: string, address: string): boolean => {
  if (!URL.canParse(folder) || !URL.canParse(address)) return false
  const [outer, inner] = [path(new URL(folder)), path(new URL(address))]
  return outer === '' || inner.startsWith(`${outer}/`)
}

/** Whether a text is an address of the web that could be a page's. */
export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text)
