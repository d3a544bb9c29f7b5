import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { languageInName } from '@trifold/compile'
import type { ArticleFile, Collection } from '../collections/collection.ts'
import { isArticleName } from '../collections/find-articles.ts'
import type { Directory } from '../links/directory.ts'
import { linkCandidates } from '../links/link-candidates.ts'
import { byCodeUnit } from '../order.ts'

/** Where an article's neighbours are, as absolute paths. */
export interface NeighbourPaths {
  /** The version that the others translate; may be the article itself. */
  readonly original: string | undefined
  /** The other versions, in the order of their names. */
  readonly versions: readonly string[]
  /** Outermost first. */
  readonly parents: readonly string[]
}

/** Lists the names of articles in a folder that are versions of one; the same answer for the length of a run. */
export type ListVersions = (folder: string, name: string) => readonly string[]

/** A {@link ListVersions} that asks the file system once for each folder; one that cannot be read has none. */
export const createListVersions = (): ListVersions => {
  const known = new Map<string, ReadonlyMap<string, readonly string[]>>()
  return (folder, name) => {
    const byStem = known.get(folder) ?? versionsIn(folder)
    known.set(folder, byStem)
    return byStem.get(stemOf(name)) ?? []
  }
}

/** The names of a folder, in their order, by what is the same in all versions. */
const versionsIn = (folder: string): ReadonlyMap<string, readonly string[]> => {
  const byStem = new Map<string, string[]>()
  for (const name of namesIn(folder)) {
    const versions = byStem.get(stemOf(name))
    if (versions === undefined) byStem.set(stemOf(name), [name])
    else versions.push(name)
  }
  return byStem
}

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder).filter(isArticleName).sort(byCodeUnit)
  } catch {
    return []
  }
}

/**
 * Finds an article's neighbours by their names: versions beside it, which differ in the language before the ending,
 * and the pages of the folders around it.
 *
 * @param lang The language of articles that name none: of versions that all name theirs, the one in it is the original.
 */
export const findNeighbours = (
  article: ArticleFile,
  collection: Pick<Collection, 'root' | 'content'>,
  lang: string,
  directory: Directory,
  listVersions: ListVersions,
): NeighbourPaths => {
  const isBuilt = (path: string): boolean => 'folder' in directory.find(path)
  const folder = dirname(article.path)
  const own = basename(article.path)
  const names = listVersions(folder, own)
  const versions = names.filter((name) => name === own || isBuilt(join(folder, name)))
  const original =
    versions.find((name) => languageInName(name) === undefined) ??
    versions.find((name) => primary(languageInName(name) ?? '') === primary(lang))
  return {
    original: original === undefined ? undefined : join(folder, original),
    versions: versions.filter((name) => name !== own).map((name) => join(folder, name)),
    parents: parentPlaces(article, collection).flatMap((places) => places.find(isBuilt) ?? []),
  }
}

/** For each folder around an article, outermost first, where its page may be. */
export const parentPlaces = (
  article: ArticleFile,
  collection: Pick<Collection, 'root' | 'content'>,
): string[][] =>
  foldersOf(article).map((path) =>
    linkCandidates(path, article, collection).filter((page) => page !== article.path),
  )

/** A file's name without its language and ending. */
const stemOf = (name: string): string => {
  const stem = name.replace(/\.[^.]+$/, '')
  return languageInName(name) === undefined ? stem : stem.replace(/\.[^.]+$/, '')
}

const primary = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? ''

/** The folders around an article as links from the collection's root, outermost first; not the one whose page it is. */
const foldersOf = ({ location }: ArticleFile): string[] => {
  const folders = location.split('/').slice(0, -1).map(encodeURIComponent)
  const around = /^index$/i.test(stemOf(basename(location))) ? folders.slice(0, -1) : folders
  return around.map((_, index) => `/${around.slice(0, index + 1).join('/')}`)
}
