import { sha256 } from '../fingerprint.ts'

/** Bytes of a folder's name, so that names with extensions of their own stay below the usual limit of 255. */
const longest = 200

const device = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)/i

/** The folder of outputs that a slug names: the slug, with what some file systems refuse replaced. */
export const folderName = (slug: string): string =>
  slug.normalize('NFC').split('/').map(portableName).join('/')

const portableName = (name: string): string => {
  const safe = name
    .replace(/[\\:*?"<>|\p{Cc}]/gu, '-')
    .replace(/[. ]+$/, '')
    .replace(device, '$1-')
  return shorten(safe === '' ? '-' : safe)
}

const shorten = (name: string): string => {
  if (Buffer.byteLength(name) <= longest) return name
  let kept = ''
  for (const character of name) {
    if (Buffer.byteLength(kept + character) > longest - 9) break
    kept += character
  }
  return `${kept}-${sha256(name).slice(0, 8)}`
}
