import type { Finding } from '@trifold/core'
import { findings } from '../findings.ts'
import { foldName } from '../order.ts'
import { folderName } from './folder-name.ts'
import { ancestors } from './reach.ts'

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
  /** Whether a file of another claimant is where a folder is, in it, or on the way to it. */
  isTouched(folder: string, claimant: Pick<Claimant, 'file'>): boolean
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
  const files = createFileClaims()
  return {
    folder: (claimant) => claimFolder(claimant, folders),
    keep: (claimant, folder, paths) => {
      if (folder !== '') take(folder, claimant, folders)
      files.claim(claimant.file, paths)
    },
    isTouched: (folder, { file }) => (files.holder(folder) ?? file) !== file,
    files: (claimant, paths) => {
      for (const path of paths) {
        const holder = files.holder(path)
        if (holder === undefined || holder === claimant.file) continue
        const reason = `its output ${path} would be where an output of ${holder} is`
        return findings['slug-free'](claimant.slug, reason)
      }
      files.claim(claimant.file, paths)
      return undefined
    },
  }
}

/** Who has which folder, by its folded name. */
type Folders = Map<string, Claimant>

const claimFolder = (claimant: Claimant, folders: Folders): { folder: string } | Finding => {
  const { slug, lang, suffix } = claimant
  const plain = folderOf({ slug })
  const [first = ''] = plain.split('/')
  if (reserved.test(foldName(first))) {
    return findings['slug-free'](slug, `${first} at the top of the output folder is Trifold’s own`)
  }
  const folder = folderOf(claimant)
  const taken = take(folder, claimant, folders)
  if (taken !== undefined) return taken
  const holder = folders.get(foldName(folder))
  const isTranslation =
    suffix === undefined && holder !== undefined && foldName(holder.lang) !== foldName(lang)
  const translated = isTranslation ? take(`${plain}.${folderName(lang)}`, claimant, folders) : undefined
  return translated ?? findings['slug-unique'](slug, lang, holder?.file ?? 'another article')
}

/** The folder, if nobody else has it. */
const take = (folder: string, claimant: Claimant, folders: Folders): { folder: string } | undefined => {
  const key = foldName(folder)
  const holder = folders.get(key)
  if (holder !== undefined && holder.file !== claimant.file) return undefined
  folders.set(key, claimant)
  return { folder }
}

/** Who has which file, by the file of the article. */
interface FileClaims {
  /** Who has a path itself, a folder on the way to it, or a file inside it. */
  holder(path: string): string | undefined
  claim(file: string, paths: readonly string[]): void
}

const createFileClaims = (): FileClaims => {
  const files = new Map<string, string>()
  const parents = new Map<string, string>()
  return {
    holder: (path) => {
      const key = foldName(path)
      const around = ancestors(key).find((folder) => files.has(folder))
      return files.get(key) ?? parents.get(key) ?? (around === undefined ? undefined : files.get(around))
    },
    claim: (file, paths) => {
      for (const path of paths) {
        files.set(foldName(path), file)
        for (const folder of ancestors(foldName(path))) parents.set(folder, file)
      }
    },
  }
}
