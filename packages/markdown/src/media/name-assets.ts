import type { Asset } from '@trifold/core'

const extensions: Record<Asset['mediaType'], string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
}

/**
 * A file name for every distinct image, by its hash: the author's own, in characters that need no escape anywhere,
 * with the extension of what the bytes are. Where several images would have one name (on a disk that ignores case),
 * each carries the start of its hash, so that no name depends on the order of the images.
 */
export const nameAssets = (assets: readonly Asset[]): Map<string, string> => {
  const first = new Map<string, Asset>()
  for (const asset of assets) if (!first.has(asset.hash)) first.set(asset.hash, asset)
  const claims = new Map<string, number>()
  for (const asset of first.values()) {
    const name = stem(asset)
    claims.set(name, (claims.get(name) ?? 0) + 1)
  }
  return new Map(
    [...first.values()].map((asset) => {
      const name = stem(asset)
      const suffix = claims.get(name) === 1 ? '' : `-${asset.hash.slice(0, 12)}`
      return [asset.hash, `${name}${suffix}.${extensions[asset.mediaType]}`]
    }),
  )
}

const stem = ({ url }: Asset): string => {
  const path = url.replace(/[?#].*$/s, '')
  const base = decoded(path.slice(path.lastIndexOf('/') + 1)).replace(/\.[^.]*$/, '')
  const name = base
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return name === '' ? 'image' : name
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
