/**
 * The name under which an image is an output of its article, because its path holds what no import can: `?`, `#` or `%`.
 * Undefined for one that Vite imports.
 */
export const servedImage = (path: string, hash: string): string | undefined =>
  /[?#%]/.test(path) ? `image-${hash.slice(0, 16)}${extensionOf(path)}` : undefined

const extensionOf = (path: string): string => /\.[a-z0-9]+$/.exec(path.toLowerCase())?.[0] ?? ''
