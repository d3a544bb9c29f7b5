import type { Asset, OutputFile } from '@trifold/core'
import { nameAssets } from '@trifold/prose'

/** The images of a deck, which stand beside it. */
export interface Images {
  readonly asset: (url: string) => Asset | undefined
  /** Where an image stands, seen from the deck's own file; it is then among `files`. */
  readonly place: (asset: Asset) => string
  readonly files: () => OutputFile[]
}

const folder = 'images'

/** Finds the local images that an article shows among its assets, in `embed/images/`. */
export const createImages = (urls: Iterable<string>, asset: (url: string) => Asset | undefined): Images => {
  const assets = new Map<string, Asset>()
  for (const url of urls) {
    const found = asset(url)
    if (found !== undefined) assets.set(url, found)
  }
  const names = nameAssets([...assets.values()])
  const shown = new Map<string, Asset>()
  return {
    asset: (url) => assets.get(url),
    place: (found) => {
      const path = `${folder}/${names.get(found.hash)}`
      shown.set(path, found)
      return path
    },
    files: () =>
      [...shown].map(([path, { bytes }]) => ({ path: `embed/${path}`, content: bytes, role: 'asset' })),
  }
}
