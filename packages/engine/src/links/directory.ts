import { basename, dirname, relative, sep } from 'node:path'
import { identify } from '@trifold/compile'
import { limits } from '@trifold/core'
import { isReallyWithin } from '../assets/resolve-asset.ts'
import type { ArticleFile, Collection } from '../collections/collection.ts'
import { isCollectionRoot } from '../collections/collection-root.ts'
import { contentFolderOf, locationIn } from '../collections/content-folders.ts'
import { isArticleName, isSkippedFolder } from '../collections/find-articles.ts'
import { folderOf } from '../output/claims.ts'
import { isWithin, relativeTo } from '../paths.ts'
import type { Plan } from '../plan/plan-collection.ts'
import { compileOptions } from '../run/compile-article.ts'
import { claimantOf } from '../run/identity.ts'
import type { PlacedArticle } from '../run/place-articles.ts'
import { readSource } from '../run/read-source.ts'
import { isSkipped } from '../run/skipped.ts'
import { statOf } from '../stat-of.ts'

/** An article with a folder of outputs. */
export interface TargetArticle {
  readonly folder: string
  /** Absolute. */
  readonly path: string
  /** Its path, as shown to the author. */
  readonly file: string
  readonly slug: string
  readonly lang: string
}

/**
 * What a file is to those who link to it: an article with a folder of outputs; or a draft, one that is skipped, no article of this
 * collection, an article whose place is another's, a file outside of what is read, or nothing at all.
 */
export type Target =
  | TargetArticle
  | { readonly problem: 'draft' | 'skipped' | 'not-an-article' | 'no-folder' | 'outside' | 'missing' }

/** Knows the folder of outputs of every article of a collection, those too that a run leaves alone. */
export interface Directory {
  find(path: string): Target
  /** The articles of the run, by absolute path. */
  readonly paths: readonly string[]
}

/** @param known Folders of articles from earlier runs, by absolute path. */
export const createDirectory = (
  plan: Plan,
  placed: readonly PlacedArticle[],
  known: ReadonlyMap<string, string>,
): Directory => {
  const targets = new Map(placed.map((known) => [keyOf(known.article.path), targetOf(known)]))
  const find = (path: string): Target => {
    const found = targets.get(keyOf(path)) ?? lookUp(path, plan, known)
    targets.set(keyOf(path), found)
    return found
  }
  return { find, paths: placed.map(({ article }) => article.path) }
}

/** A link may be typed in another normal form than the file's name. */
const keyOf = (path: string): string => path.normalize('NFC')

const targetOf = ({ article, identity, place }: PlacedArticle): Target => {
  if (place === 'draft' || place === 'skipped') return { problem: place }
  if (!('folder' in place)) return { problem: 'no-folder' }
  const { path, file } = article
  const { slug, lang } = identity
  return { folder: place.folder, path, file, slug, lang }
}

/** A file that is not among the run's articles: it may be one all the same, when only some were asked for. */
const lookUp = (path: string, plan: Plan, known: ReadonlyMap<string, string>): Target => {
  const { boundary } = plan.collection
  if (!isWithin(boundary, path)) return { problem: 'outside' }
  const size = sizeOf(path)
  if (size === undefined) return { problem: 'missing' }
  if (!isReallyWithin(path, boundary)) return { problem: 'outside' }
  if (size > limits.articleBytes || !isArticleOf(plan.collection, path)) return { problem: 'not-an-article' }
  const location = locationIn(plan.collection, path)
  if (isSkipped(location, plan.config.rules)) return { problem: 'skipped' }
  const source = readSource(path, boundary)
  if (!('bytes' in source)) return { problem: 'not-an-article' }
  const article: ArticleFile = { path, file: relativeTo(plan.cwd, path), location }
  const identity = identify({ location, bytes: source.bytes }, compileOptions(plan))
  if (identity.draft && !plan.drafts) return { problem: 'draft' }
  const { slug, lang } = identity
  const folder = known.get(path) ?? folderOf(claimantOf(article, identity))
  return { folder, path, file: article.file, slug, lang }
}

const sizeOf = (path: string): number | undefined => {
  const found = statOf(path)
  return found?.isFile() ? found.size : undefined
}

/** Whether a run over the whole collection would find the file. */
const isArticleOf = ({ root, content }: Collection, path: string): boolean => {
  if (contentFolderOf(content, path) === undefined || !isArticleName(basename(path))) return false
  const folders = relative(root, dirname(path)).split(sep).filter(Boolean)
  if (folders.some(isSkippedFolder)) return false
  for (let folder = dirname(path); folder !== root; folder = dirname(folder)) {
    if (isCollectionRoot(folder)) return false
  }
  return true
}
