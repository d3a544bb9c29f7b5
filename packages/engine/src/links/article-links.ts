import { posix } from 'node:path'
import type { ArticleLink } from '@trifold/core'
import type { ArticleFile, Collection } from '../collections/collection.ts'
import type { Directory, Target, TargetArticle } from './directory.ts'
import { linkCandidates } from './link-candidates.ts'

/** An article that another one links to. */
export interface LinkedArticle {
  /** Its path, as shown to the author. */
  readonly file: string
  readonly slug: string
  readonly lang: string
}

/** The address of the page on which a site shows an article; undefined where it shows none of it. */
export type LinkTo = (article: LinkedArticle) => string | undefined

/** The links of one article, which remember what was asked of them. */
export interface TrackedLinks {
  /** What a relative URL leads to; undefined for one that names no file. */
  find(url: string): Target | undefined
  /** Where a site shows an article that was found, if it has a place of its own for it. */
  page(target: TargetArticle): string | undefined
  /** The articles that were found, as absolute paths. */
  places(): string[]
  /** What each URL asked for led to: a folder with a / at its end, or a problem. */
  used(): Map<string, string>
}

/** @param linkTo Where a site shows each article, if outputs are parts of its pages. */
export const createLinks = (
  article: ArticleFile,
  collection: Pick<Collection, 'root' | 'content'>,
  directory: Directory,
  linkTo?: LinkTo,
): TrackedLinks => {
  const known = new Map<string, Target | undefined>()
  const look = (url: string): Target | undefined => {
    const targets = linkCandidates(url, article, collection).map((path) => directory.find(path))
    const found = targets.find((target) => !('problem' in target) || target.problem !== 'missing')
    return found ?? targets[0]
  }
  return {
    find: (url) => {
      if (!known.has(url)) known.set(url, look(url))
      return known.get(url)
    },
    page: ({ file, slug, lang }) => linkTo?.({ file, slug, lang }),
    places: () =>
      [...known.values()].flatMap((target) =>
        target !== undefined && 'path' in target ? [target.path] : [],
      ),
    used: () =>
      new Map(
        [...known].flatMap(([url, target]) =>
          target === undefined ? [] : ([[url, answerOf(target)]] as const),
        ),
      ),
  }
}

const answerOf = (target: Target): string => ('folder' in target ? `${target.folder}/` : target.problem)

/** The way from an article's folder of outputs to that of the article which a URL names, as a URL. */
export const wayTo = (url: string, folder: string, links: TrackedLinks): ArticleLink | undefined => {
  const target = links.find(url)
  if (target === undefined || !('folder' in target)) return undefined
  const way = posix.relative(folder, target.folder)
  const encoded = way.split('/').map(encodeURIComponent).join('/')
  return {
    folder: way === '' ? '' : `${encoded}/`,
    fragment: /#.*$/s.exec(url)?.[0] ?? '',
    page: links.page(target),
  }
}
