/** A folder as a configuration names it, relative to the site: `./src/` is `src`. Undefined for one outside. */
export const folderName = (path: unknown): string | undefined => {
  if (typeof path !== 'string') return undefined
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  return parts.includes('..') || path.startsWith('/') || /[\\:\p{Cc}]/u.test(path) || parts.length === 0
    ? undefined
    : parts.join('/')
}
