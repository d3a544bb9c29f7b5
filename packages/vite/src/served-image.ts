import type { RenderedArticle } from 'trifold'

/**
 * The name under which an image is an output of its article, because its path holds what no import can (`?`, `#` or `%`), or because
 * its file holds what was taken out of it. Undefined for one that Vite imports.
 */
export const servedImage = (
  hash: string,
  { images, tamedImages }: Pick<RenderedArticle, 'images' | 'tamedImages'>,
): string | undefined => {
  const path = images.get(hash) ?? ''
  return /[?#%]/.test(path) || tamedImages.has(hash)
    ? `image-${hash.slice(0, 16)}${extensionOf(path)}`
    : undefined
}

const extensionOf = (path: string): string => /\.[a-z0-9]+$/.exec(path.toLowerCase())?.[0] ?? ''
