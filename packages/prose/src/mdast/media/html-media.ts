/** A tag that shows a file, its quoted values taken whole. */
const mediaTag = /<(?:img|source|video|audio)\s(?:"[^"]*"|'[^']*'|[^"'<>])*>/gi
const mediaAttribute = /(\s(?:src|poster)\s*=\s*)("[^"]*"|'[^']*'|[^\s"'<>]+)/gi

/** Raw HTML with the URLs of what it shows replaced; one that stays leaves its attribute as it was written. */
export const mapHtmlMedia = (html: string, urlOf: (url: string) => string): string =>
  html.replace(mediaTag, (tag) =>
    tag.replace(mediaAttribute, (whole, name: string, value: string) => {
      const url = unquoted(value)
      const shown = urlOf(url)
      return shown === url ? whole : `${name}"${shown.replaceAll('"', '&quot;')}"`
    }),
  )

/** The URLs that raw HTML shows. */
export const htmlMediaUrls = (html: string): string[] => {
  const urls: string[] = []
  mapHtmlMedia(html, (url) => {
    urls.push(url)
    return url
  })
  return urls
}

const unquoted = (value: string): string => (/^["']/.test(value) ? value.slice(1, -1) : value)
