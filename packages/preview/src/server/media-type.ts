/** The media type of an output by its name; what is not known is not shown. */
export const mediaType = (path: string): string =>
  types.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? 'application/octet-stream'

// Endings are anybody's words: an object would find those of its own, such as `constructor`.
const types: ReadonlyMap<string, string> = new Map([
  ['avif', 'image/avif'],
  ['gif', 'image/gif'],
  ['html', 'text/html; charset=utf-8'],
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpeg'],
  ['jsonld', 'application/ld+json'],
  ['md', 'text/markdown; charset=utf-8'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml; charset=utf-8'],
  ['webp', 'image/webp'],
])
