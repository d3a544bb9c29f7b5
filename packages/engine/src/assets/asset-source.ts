import { type Asset, type AssetProblem, type AssetSource, isRemote, limits } from '@trifold/core'
import { codeOf } from '../errors.ts'
import { sha256 } from '../fingerprint.ts'
import { readPlainFile } from '../read-file/read-plain-file.ts'
import { imageInfo } from './image-info.ts'
import { isCutOff } from './is-cut-off.ts'
import { type AssetFolders, resolveAsset } from './resolve-asset.ts'
import { suggestAsset } from './suggest-asset.ts'
import { tameSvg } from './svg/tame-svg.ts'

/** An article's images, which remembers what was asked of it. */
export interface TrackedAssets extends AssetSource {
  /** What each URL asked for led to: the hash of its bytes, or its problem. */
  used(): Map<string, string>
  /** Where each image is that was found, as an absolute path, by the hash of its bytes. */
  places(): Map<string, string>
  /** The bytes of those that are not as their file is, since what could run was taken out: by their hash. */
  tamed(): Map<string, Uint8Array>
}

/** Each looks through folders: past this many images that are not there, nobody reads on. */
const mostSuggestions = 20

/** Reads the images of one article, each once. */
export const createAssets = (folders: AssetFolders): TrackedAssets => {
  const known = new Map<string, Answer>()
  let missing = 0
  const look = (url: string): Answer => {
    const answer = readAsset(url, folders)
    const { asset } = answer
    if (!('problem' in asset) || asset.problem !== 'missing') return answer
    missing += 1
    return missing > mostSuggestions
      ? answer
      : { asset: { ...asset, suggestion: suggestAsset(url, folders) } }
  }
  const read = (url: string): Asset | AssetProblem => {
    const answer = known.get(url) ?? look(url)
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
    tamed: () =>
      new Map(
        [...known.values()].flatMap(({ asset }) =>
          'problem' in asset || asset.taken === undefined ? [] : [[asset.hash, asset.bytes] as const],
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
  return { asset: readImage(url, place.path, folders.boundary), path: place.path }
}

const readImage = (url: string, path: string, within: string): Asset | AssetProblem => {
  try {
    const found = readPlainFile(path, { most: limits.imageBytes, within })
    if ('problem' in found) return { problem: 'missing', message: `“${url}” is not a file.` }
    if (found.size > limits.imageBytes) return tooLarge(url, `${limits.imageBytes / 2 ** 20} MiB`)
    return checkImage(url, found.bytes)
  } catch (error) {
    const code = codeOf(error) ?? 'unknown'
    return { problem: 'unreadable', message: `“${url}” cannot be read (${code}).` }
  }
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
  if (info.mediaType !== 'image/svg+xml') {
    const cutOff = isCutOff(bytes, info.mediaType) ? { cutOff: true as const } : {}
    return { url, bytes, hash: sha256(bytes), ...info, ...cutOff }
  }
  const svg = tameSvg(bytes)
  if (svg === undefined)
    return { problem: 'not-an-image', message: `“${url}” is no SVG that every program reads alike.` }
  const { taken } = svg
  return { url, bytes: svg.bytes, hash: sha256(svg.bytes), ...info, ...(taken.length === 0 ? {} : { taken }) }
}

const tooLarge = (url: string, most: string): AssetProblem => ({
  problem: 'too-large',
  message: `“${url}” is larger than ${most}.`,
})
