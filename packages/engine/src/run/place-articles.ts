import { type Identity, identify, locate } from '@trifold/compile'
import type { Finding } from '@trifold/core'
import type { ArticleFile } from '../collections/collection.ts'
import { foldName } from '../order.ts'
import { type Claims, folderOf } from '../output/claims.ts'
import type { Plan } from '../plan/plan-collection.ts'
import { compileOptions } from './compile-article.ts'
import { claimantOf } from './identity.ts'
import { type HeldSource, holdSource, type ReadSource, readSource } from './read-source.ts'
import { isSkipped } from './skipped.ts'

/** An article with its place in the output folder. */
export interface PlacedArticle {
  readonly article: ArticleFile
  /** What its file holds. Where the key is known, nothing was read yet: asking for it reads the file. */
  readonly source: ReadSource
  /** Lets go of what was read: the file is read again if its source is asked for. */
  release?(): void
  /** The key of an article that was as an earlier run read it, when it was placed. */
  readonly key?: string | undefined
  readonly identity: Identity
  /** The slug that it would have, were it the only one of it: it keeps the date of its file's name. */
  readonly datedFor?: string | undefined
  /** Its folder of outputs, or why it has none; `skipped` is a program (MDX), where the rules have such passed over. */
  readonly place: { readonly folder: string } | Finding | 'draft' | 'skipped'
}

/** An article before it has its place. */
interface Known extends Omit<PlacedArticle, 'place' | 'source' | 'release'> {
  readonly held: HeldSource
}

/** What an earlier run knew of an article of which nothing has changed. */
export type Recall = (article: ArticleFile, bytes: Uint8Array) => Identity | undefined

/** What placing articles may know beforehand. */
export interface PlacingOptions {
  readonly recall?: Recall | undefined
  /** What an earlier run knew of an article that has not changed since: it is not even read. */
  unread?(article: ArticleFile): Pick<PlacedArticle, 'identity' | 'key'> | undefined
  /** Reads an article’s file; unless told, as it is on disk. */
  readonly read?: typeof readSource | undefined
}

/**
 * Reads all articles of a collection and gives each its folder of outputs, in their order. All are placed
 * before the first is built: those that link to an article have to know where it will be.
 */
export const placeArticles = (
  plan: Plan,
  claims: Claims,
  { recall = () => undefined, unread = () => undefined, read: sourceOf = readSource }: PlacingOptions = {},
): PlacedArticle[] => {
  const { articles, boundary } = plan.collection
  const read = articles.map((article): Known => {
    const known = unread(article)
    if (known !== undefined) return { article, held: holdSource(article.path, boundary), ...known }
    const source = sourceOf(article.path, boundary)
    const bytes = 'bytes' in source ? source.bytes : new Uint8Array()
    const identity = recall(article, bytes) ?? identityOf(article.location, bytes, plan)
    return { article, held: holdSource(article.path, boundary, source), identity }
  })
  const isPassed = ({ article }: Known): boolean => isSkipped(article.location, plan.config.rules)
  const isWanted = (known: Known): boolean => (plan.drafts || !known.identity.draft) && !isPassed(known)
  return keepDates(read, isWanted).map((known) => {
    if (!isWanted(known)) return placeAt(known, isPassed(known) ? 'skipped' : 'draft')
    return placeAt(known, claims.folder(claimantOf(known.article, known.identity)))
  })
}

const placeAt = ({ held, ...known }: Known, place: PlacedArticle['place']): PlacedArticle => ({
  ...known,
  place,
  get source() {
    return held.get()
  },
  release: held.release,
})

/**
 * An article with the text that its file holds now, in its former place; undefined if it cannot be read, or is called
 * otherwise: then all have to be placed again.
 */
export const placeAgain = (former: PlacedArticle, plan: Plan): PlacedArticle | undefined => {
  const { article, identity, datedFor } = former
  const source = readSource(article.path, plan.collection.boundary)
  if ('reason' in source) return undefined
  const now = identityOf(article.location, source.bytes, plan)
  const { lang, draft } = identity
  const isSame = now.slug === (datedFor ?? identity.slug) && now.lang === lang && now.draft === draft
  return isSame ? { ...former, source, identity: { ...identity, title: now.title } } : undefined
}

/** An article that cannot even be asked for its name fails when it is compiled; until then its file's name is its own. */
const identityOf = (location: string, bytes: Uint8Array, plan: Plan): Identity => {
  try {
    return identify({ location, bytes }, compileOptions(plan))
  } catch {
    const { slug, lang } = locate(location)
    return { slug, lang: lang ?? plan.config.lang ?? 'en', draft: false }
  }
}

/**
 * `2019-12-31-review.md` is the article `review`, as long as it is the only one. Where several would be, each keeps the
 * date of its file's name.
 */
const keepDates = (read: readonly Known[], isWanted: (known: Known) => boolean): Known[] => {
  const folders = new Map<string, number>()
  const keyOf = ({ article, identity }: Known): string =>
    JSON.stringify([foldName(folderOf(claimantOf(article, identity))), foldName(identity.lang)])
  for (const known of read.filter(isWanted)) folders.set(keyOf(known), (folders.get(keyOf(known)) ?? 0) + 1)
  return read.map((known) => {
    const { article, identity } = known
    if ((folders.get(keyOf(known)) ?? 0) < 2) return known
    const { date, slug } = locate(article.location)
    if (date === undefined || slug !== identity.slug) return known
    return { ...known, identity: { ...identity, slug: slug.replace(/[^/]*$/, `${date}-$&`) }, datedFor: slug }
  })
}
