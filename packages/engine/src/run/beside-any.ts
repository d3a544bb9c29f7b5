import { basename, dirname } from 'node:path'
import type { ArticleFile, Collection } from '../collections/collection.ts'
import { parentPlaces } from '../neighbours/find-neighbours.ts'

/**
 * Tells whether an article may have one of others among its neighbours: a version of it, or a page of a folder around it. Goes by
 * names alone, and may say yes where there is none.
 */
export const besideAny = (
  others: readonly ArticleFile[],
  collection: Pick<Collection, 'root' | 'content'>,
): ((article: ArticleFile) => boolean) => {
  const paths = new Set(others.map(({ path }) => path))
  const stems = new Set([...paths].map(stemOf))
  // The same for all articles of a folder that are of one language.
  const parents = new Map<string, boolean>()
  const hasParent = (article: ArticleFile): boolean =>
    parentPlaces(article, collection)
      .flat()
      .some((path) => paths.has(path))
  return (article) => {
    if (stems.has(stemOf(article.path))) return true
    const key = kindOf(article.location)
    const known = parents.get(key) ?? hasParent(article)
    parents.set(key, known)
    return known
  }
}

/** What versions have in common, whichever languages their names have in them. */
const stemOf = (path: string): string => {
  const name = basename(path)
  return path.slice(0, path.length - name.length) + name.slice(0, Math.max(name.indexOf('.'), 0))
}

/** What decides which pages may stand for the folders around an article: its folder, its endings, and whether it is such a page. */
const kindOf = (location: string): string => {
  const name = basename(location)
  return `${dirname(location)}/${/^index\./i.test(name) ? name : name.slice(name.indexOf('.'))}`
}
