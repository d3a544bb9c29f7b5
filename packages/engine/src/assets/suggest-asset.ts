import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { closest, decodePercent } from '@trifold/core'
import { isSkippedFolder } from '../collections/find-articles.ts'
import { type AssetFolders, isReallyWithin, resolveAsset } from './resolve-asset.ts'

/** A folder with more files is not looked through. */
const mostNames = 5000

/**
 * What the URL of an image that is not there was likely meant to be: the same path from another folder, a near name in the
 * folder where it was looked for, other capitals first, or the same name one folder further down.
 */
export const suggestAsset = (url: string, folders: AssetFolders): string | undefined => {
  const name = decodePercent(url.replace(/[?#].*$/s, ''))
  return slashed(name, folders) ?? elsewhere(name, folders) ?? nearName(name, folders) ?? below(name, folders)
}

/** Windows separates folders by backslashes, addresses by slashes. */
const slashed = (name: string, folders: AssetFolders): string | undefined => {
  const path = name.replaceAll('\\', '/')
  return path !== name && 'path' in resolveAsset(path, folders) ? path : undefined
}

const elsewhere = (name: string, { folder, roots, boundary }: AssetFolders): string | undefined => {
  const isThere = (place: string): boolean => existsSync(place) && isReallyWithin(place, boundary)
  if (name.startsWith('/')) return isThere(resolve(folder, `.${name}`)) ? name.slice(1) : undefined
  const path = name.replace(/^(?:\.{1,2}\/)+/, '')
  return roots.some((root) => isThere(resolve(root, path))) ? `/${path}` : undefined
}

const nearName = (name: string, { folder, roots, boundary }: AssetFolders): string | undefined => {
  const places = name.startsWith('/')
    ? roots.map((root) => resolve(root, `.${name}`))
    : [resolve(folder, name)]
  for (const place of places) {
    const names = isReallyWithin(dirname(place), boundary) ? namesIn(dirname(place)) : []
    const wanted = basename(place)
    const other = names.find((candidate) => candidate.toLowerCase() === wanted.toLowerCase())
    const near = other ?? closest(wanted, names)
    if (near !== undefined) return `${name.slice(0, name.length - wanted.length)}${near}`
  }
  return undefined
}

/** `moon.png` that lies in `images`, beside the article or at one of the roots. */
const below = (name: string, { folder, roots, boundary }: AssetFolders): string | undefined => {
  const wanted = basename(name)
  const bases = [{ base: folder, before: '' }, ...roots.map((base) => ({ base, before: '/' }))]
  for (const { base, before } of bases) {
    const found = namesIn(base).find((other) => {
      const place = join(base, other, wanted)
      return !isSkippedFolder(other) && existsSync(place) && isReallyWithin(place, boundary)
    })
    if (found !== undefined) return `${before}${found}/${wanted}`
  }
  return undefined
}

const namesIn = (folder: string): string[] => {
  try {
    const names = readdirSync(folder)
    return names.length > mostNames ? [] : names.sort()
  } catch {
    return []
  }
}
