import { type Asset, isRemote, type OutputFile } from '@trifold/core'
import { nameAssets } from '@trifold/prose'
import type { MarkdownOptions } from '../options.ts'
import { rebase } from './rebase.ts'

/** Where the output shows local images, and the files that have to stand beside it for that. */
export interface Media {
  /** The URL that replaces one of the article's; a remote or unknown one stays. */
  readonly urlOf: (url: string) => string
  /** The images whose URLs have been asked for. */
  readonly files: () => OutputFile[]
}

/** Decides for every URL of an article's images; `urls` are all that may be asked for. */
export const createMedia = (
  urls: Iterable<string>,
  options: MarkdownOptions,
  asset: (url: string) => Asset | undefined,
): Media => {
  const { assetBase } = options
  if (assetBase !== undefined) return { urlOf: (url) => rebase(url, assetBase), files: () => [] }
  const assets = new Map<string, Asset>()
  for (const url of urls) {
    const found = isRemote(url) ? undefined : asset(url)
    if (found !== undefined) assets.set(url, found)
  }
  const names = nameAssets([...assets.values()])
  const shown = new Map<string, Asset>()
  return {
    urlOf: (url) => {
      const found = assets.get(url)
      if (found === undefined) return url
      if (found.address !== undefined) return found.address
      const path = `images/${names.get(found.hash)}`
      shown.set(path, found)
      return path
    },
    files: () => [...shown].map(([path, { bytes }]) => ({ path, content: bytes, role: 'asset' })),
  }
}
