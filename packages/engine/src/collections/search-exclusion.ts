import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { exists } from '../output/exists.ts'
import { manifestPath } from '../state/manifest.ts'
import { createRootFinder } from './collection-root.ts'
import { isArticleName, isSkippedFolder } from './find-articles.ts'

/** The file that a pattern found, and where one would have begun to search. */
export interface SearchedFile {
  /** Absolute. */
  readonly path: string
  /** Where the search began, if no `trifold.config.json` marks a collection around the file; absolute. */
  readonly from: string
}

/**
 * Why a search for articles never finds a file that has the name of one: its folder or its name, as the pattern with
 * which globs leave out all that are called the same. Undefined for what a search finds.
 */
export const searchExclusion = async ({ path, from }: SearchedFile): Promise<string | undefined> => {
  const root = (await createRootFinder().find(dirname(path))) ?? resolve(from)
  const way = relative(root, dirname(path)).split(sep)
  for (const [index, name] of way.entries()) {
    if (name === '' || name === '..') continue
    if (name.startsWith('.')) return '**/.*/**'
    const folder = join(root, ...way.slice(0, index + 1))
    if (isSkippedFolder(name) || (await exists(join(folder, manifestPath)))) return `**/${name}/**`
  }
  return isArticleName(basename(path)) ? undefined : `**/${basename(path)}`
}
