import type { Finding } from '@trifold/core'
import { findings } from '../findings.ts'
import { foldName } from '../order.ts'
import { folderName } from './folder-name.ts'

/** Who wants a folder of outputs. */
export interface Claimant {
  /** As shown to the author. */
  readonly file: string
  readonly slug: string
  readonly lang: string
  /** The language in the file's name, which makes it a translation of the file without. */
  readonly suffix?: string | undefined
}

/**
 * Hands out places in an output folder, so that no article writes over another's. Names that a file system may not
 * tell apart are one name. First come, first served: the order is that of the articles, so the same on every machine.
 */
export interface Claims {
  /** The claimant's folder: its slug, with its language if it is a translation. */
  folder(claimant: Claimant): { folder: string } | Finding
  /** Takes a folder and files as they are, for an article whose outputs stay. */
  keep(claimant: Claimant, folder: string, files: readonly string[]): void
  /** Takes the files of a claimant, or says which one cannot be had. */
  files(claimant: Claimant, paths: readonly string[]): Finding | undefined
}

// What the engine itself writes beside the articles' folders.
const reserved = /^(\.trifold|index(-\d+)?\.html)$/

/** The folder that an article has when no other wants it. */
export const folderOf = ({ slug, suffix }: Pick<Claimant, 'slug' | 'suffix'>): string =>
  suffix === undefined ? folderName(slug) : `${folderName(slug)}.${suffix}`

export const createClaims = (): Claims => {
  const folders = new Map<string, Claimant>()
  const files = new Map<string, string>()
  const parents = new Map<string, string>()

  const take = (claimant: Claimant, folder: string): { folder: string } | undefined => {
    const key = foldName(folder)
    const holder = folders.get(key)
    if (holder !== undefined && holder.file !== claimant.file) return undefined
    folders.set(key, claimant)
    return { folder }
  }
  const holderOf = (path: string): string | undefined => {
    const key = foldName(path)
    return (
      files.get(key) ??
      parents.get(key) ??
      ancestors(key)
        .map((folder) => files.get(folder))
        .find(Boolean)
    )
  }
  const claimFiles = (file: string, paths: readonly string[]): void => {
    for (const path of paths) {
      files.set(foldName(path), file)
      for (const folder of ancestors(foldName(path))) parents.set(folder, file)
    }
  }

  return {
    folder: (claimant) => {
      const { slug, lang, suffix } = claimant
      const plain = folderOf({ slug })
      const [first = ''] = plain.split('/')
      if (reserved.test(foldName(first))) {
        return findings['slug-free'](slug, `${first} at the top of the output folder is Trifold’s own`)
      }
      if (suffix !== undefined) {
        const folder = folderOf(claimant)
        return take(claimant, folder) ?? clash(claimant, folders.get(foldName(folder)))
      }
      const taken = take(claimant, plain)
      if (taken !== undefined) return taken
      const holder = folders.get(foldName(plain))
      const sameLang = holder === undefined || foldName(holder.lang) === foldName(lang)
      const translated = sameLang ? undefined : take(claimant, `${plain}.${folderName(lang)}`)
      return translated ?? clash(claimant, holder)
    },
    keep: (claimant, folder, paths) => {
      if (folder !== '') take(claimant, folder)
      claimFiles(claimant.file, paths)
    },
    files: (claimant, paths) => {
      for (const path of paths) {
        const holder = holderOf(path)
        if (holder !== undefined && holder !== claimant.file) {
          return findings['slug-free'](
            claimant.slug,
            `its output ${path} would be where an output of ${holder} is`,
          )
        }
      }
      claimFiles(claimant.file, paths)
      return undefined
    },
  }
}

const clash = ({ slug, lang }: Claimant, holder: Claimant | undefined): Finding =>
  findings['slug-unique'](slug, lang, holder?.file ?? 'another article')

const ancestors = (path: string): string[] => {
  const names = path.split('/')
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'))
}
