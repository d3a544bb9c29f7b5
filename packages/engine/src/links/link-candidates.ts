import { dirname, resolve } from 'node:path'
import { languageInName } from '@trifold/compile'
import { decodePercent, isRemote } from '@trifold/core'
import type { ArticleFile, Collection } from '../collections/collection.ts'

const articleFile = /\.(md|markdown|mdx)$/i

/** The path of a link, without query and anchor. */
export const pathOf = (url: string): string => url.replace(/[?#].*$/s, '')

/** Whether a link says that it leads to the source of an article, so that the author should know if it leads nowhere. */
export const namesArticle = (url: string): boolean => !isRemote(url) && articleFile.test(pathOf(url))

/**
 * The files that a link of an article may mean, in order, as absolute paths: the one it names; for `other`, `other/` and
 * `other.html`, as sites call it, the article of that name, in the language of the article itself before others. A path
 * from `/` is looked for from the collection's root, then where its articles are published. Empty
 * for a link to another machine or within the page.
 */
export const linkCandidates = (
  url: string,
  article: ArticleFile,
  collection: Pick<Collection, 'root' | 'content'>,
): string[] => {
  const path = pathOf(url)
  if (path === '' || isRemote(url)) return []
  // The name as it stands comes second: a file may really be called `50%20.md`.
  const names = [...new Set([decodePercent(path), path])].filter((name) => !/[\0\\]/.test(name))
  return names.flatMap((name) => {
    const places = name.startsWith('/') ? placesOf(name, collection) : [resolve(dirname(article.path), name)]
    return articleFile.test(name) || /\.json$/i.test(name)
      ? places
      : places.flatMap((place) => pagesOf(place, article))
  })
}

const placesOf = (name: string, { root, content }: Pick<Collection, 'root' | 'content'>): string[] => {
  const published = content.flatMap(({ folder, at }) => {
    if (at === '') return [resolve(folder, `.${name}`)]
    return name === `/${at}` || name.startsWith(`/${at}/`)
      ? [resolve(folder, `.${name.slice(at.length + 1)}`)]
      : []
  })
  return [...new Set([resolve(root, `.${name}`), ...published])]
}

const pagesOf = (place: string, { location }: ArticleFile): string[] => {
  const suffix = languageInName(location) === undefined ? undefined : /\.([^.]+)\.[^.]+$/.exec(location)?.[1]
  const endings = [...(suffix === undefined ? [] : [`.${suffix}.md`]), '.md', '.markdown']
  const stem = place.replace(/\.html?$/i, '')
  return [stem, resolve(stem, 'index')].flatMap((name) => endings.map((ending) => name + ending))
}
