import { posix } from 'node:path'
import type { ArticleLink } from '@trifold/core'
import type { ArticleFile } from '../collections/collection.ts'
import type { Directory, Target } from './directory.ts'
import { linkCandidates } from './link-candidates.ts'

/** The links of one article, which remember what was asked of them. */
export interface TrackedLinks {
  /** What a relative URL leads to; undefined for one that names no file. */
  find(url: string): Target | undefined
  /** What each URL asked for led to: a folder with a / at its end, or a problem. */
  used(): Map<string, string>
}

export const createLinks = (article: ArticleFile, root: string, directory: Directory): TrackedLinks => {
  const known = new Map<string, Target | undefined>()
  const look = (url: string): Target | undefined => {
    const targets = linkCandidates(url, article, root).map((path) => directory.find(path))
    const found = targets.find((target) => !('problem' in target) || target.problem !== 'missing')
    return found ?? targets[0]
  }
  return {
    find: (url) => {
      if (!known.has(url)) known.set(url, look(url))
      return known.get(url)
    },
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
  return { folder: way === '' ? '' : `${encoded}/`, fragment: /#.*$/s.exec(url)?.[0] ?? '' }
}
