import { type Asset, decodePercent } from '@trifold/core'

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
  const stems = new Map<string, string>()
  for (const asset of assets) {
    const known = stems.get(asset.hash)
    const name = stem(asset)
    // Of an image that is shown under several names, the first in the alphabet.
    if (known === undefined || name < known) stems.set(asset.hash, name)
  }
  const claims = new Map<string, number>()
  const plain = new Map<string, string>()
  for (const { hash, mediaType } of assets) {
    plain.set(hash, `${stems.get(hash)}.${extensions[mediaType]}`)
  }
  for (const name of plain.values()) claims.set(name, (claims.get(name) ?? 0) + 1)
  return new Map(
    [...plain].map(([hash, name]) => [
      hash,
      claims.get(name) === 1 ? name : name.replace(/\.[a-z]+$/, `-${hash.slice(0, 12)}$&`),
    ]),
  )
}

const stem = ({ url }: Asset): string => {
  const path = url.replace(/[?#].*$/s, '')
  const name = decodePercent(path.slice(path.lastIndexOf('/') + 1))
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  if (name === '') return 'image'
  return devices.test(name) ? `${name}-image` : name
}

/** Names that Windows keeps for devices. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/
