import { dirname, resolve } from 'node:path'
import { locate } from '@trifold/compile'
import { decodePercent, isRemote } from '@trifold/core'
import type { ArticleFile } from '../collections/collection.ts'

const articleFile = /\.(md|markdown|mdx)$/i

/** The path of a link, without query and anchor. */
export const pathOf = (url: string): string => url.replace(/[?#].*$/s, '')

/** Whether a link says that it leads to the source of an article, so that the author should know if it leads nowhere. */
export const namesArticle = (url: string): boolean => !isRemote(url) && articleFile.test(pathOf(url))

/**
 * The files that a link of an article may mean, in order, as absolute paths: the one it names; for `other`, `other/` and
 * `other.html`, as sites call it, the article of that name, in the language of the article itself before others. Empty
 * for a link to another machine or within the page.
 */
export const linkCandidates = (url: string, article: ArticleFile, root: string): string[] => {
  const path = pathOf(url)
  if (path === '' || isRemote(url)) return []
  // The name as it stands comes second: a file may really be called `50%20.md`.
  const names = [...new Set([decodePercent(path), path])].filter((name) => !/[\0\\]/.test(name))
  return names.flatMap((name) => {
    const place = name.startsWith('/') ? resolve(root, `.${name}`) : resolve(dirname(article.path), name)
    return articleFile.test(name) || /\.json$/i.test(name) ? [place] : pagesOf(place, article)
  })
}

const pagesOf = (place: string, { location }: ArticleFile): string[] => {
  const suffix = locate(location).lang === undefined ? undefined : /\.([^.]+)\.[^.]+$/.exec(location)?.[1]
  const endings = [...(suffix === undefined ? [] : [`.${suffix}.md`]), '.md', '.markdown']
  const stem = place.replace(/\.html?$/i, '')
  return [stem, resolve(stem, 'index')].flatMap((name) => endings.map((ending) => name + ending))
}
