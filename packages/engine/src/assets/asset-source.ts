import { readFileSync, statSync } from 'node:fs'
import { type Asset, type AssetProblem, type AssetSource, isRemote, limits } from '@trifold/core'
import { codeOf } from '../errors.ts'
import { sha256 } from '../fingerprint.ts'
import { imageInfo } from './image-info.ts'
import { type AssetFolders, resolveAsset } from './resolve-asset.ts'

/** An article's images, which remembers what was asked of it. */
export interface TrackedAssets extends AssetSource {
  /** What each URL asked for led to: the hash of its bytes, or its problem. */
  used(): Map<string, string>
  /** Where each image is that was found, as an absolute path, by the hash of its bytes. */
  places(): Map<string, string>
}

/** Reads the images of one article, each once. */
export const createAssets = (folders: AssetFolders): TrackedAssets => {
  const known = new Map<string, Answer>()
  const read = (url: string): Asset | AssetProblem => {
    const answer = known.get(url) ?? readAsset(url, folders)
    known.set(url, answer)
    return answer.asset
  }
  return {
    read,
    used: () => new Map([...known].map(([url, { asset }]) => [url, fingerprintOf(asset)])),
    places: () =>
      new Map(
        [...known.values()].flatMap(({ asset, path }) =>
          'problem' in asset || path === undefined ? [] : [[asset.hash, path] as const],
        ),
      ),
  }
}

/** What became of a URL, and the file that it led to. */
interface Answer {
  readonly asset: Asset | AssetProblem
  readonly path?: string
}

const fingerprintOf = (answer: Asset | AssetProblem): string =>
  'problem' in answer ? answer.problem : answer.hash

const readAsset = (url: string, folders: AssetFolders): Answer => {
  if (isRemote(url)) return { asset: { problem: 'outside', message: `“${url}” is on another machine.` } }
  const place = resolveAsset(url, folders)
  if ('problem' in place) return { asset: place }
  return { asset: readImage(url, place.path), path: place.path }
}

const readImage = (url: string, path: string): Asset | AssetProblem => {
  try {
    const { size, isFile } = fileAt(path)
    if (!isFile) return { problem: 'missing', message: `“${url}” is not a file.` }
    if (size > limits.imageBytes) return tooLarge(url, `${limits.imageBytes / 2 ** 20} MiB`)
    return checkImage(url, readFileSync(path))
  } catch (error) {
    const code = codeOf(error) ?? 'unknown'
    return { problem: 'unreadable', message: `“${url}” cannot be read (${code}).` }
  }
}

const fileAt = (path: string): { size: number; isFile: boolean } => {
  const found = statSync(path)
  return { size: found.size, isFile: found.isFile() }
}

const checkImage = (url: string, bytes: Uint8Array): Asset | AssetProblem => {
  const info = imageInfo(bytes)
  if (info === undefined) {
    const message = `“${url}” is not a PNG, JPEG, GIF, WebP, AVIF or SVG image.`
    return { problem: 'not-an-image', message }
  }
  if (info.mediaType !== 'image/svg+xml' && info.width * info.height > limits.imagePixels) {
    return tooLarge(url, `${limits.imagePixels / 1e6} megapixels`)
  }
  return { url, bytes, hash: sha256(bytes), ...info }
}

const tooLarge = (url: string, most: string): AssetProblem => ({
  problem: 'too-large',
  message: `“${url}” is larger than ${most}.`,
})
