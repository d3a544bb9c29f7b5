import { type Identity, identify, locate } from '@trifold/compile'
import type { Finding } from '@trifold/core'
import type { ArticleFile } from '../collections/collection.ts'
import { foldName } from '../order.ts'
import { type Claims, folderOf } from '../output/claims.ts'
import type { Plan } from '../plan/plan-collection.ts'
import { compileOptions } from './compile-article.ts'
import { claimantOf } from './identity.ts'
import { readSource } from './read-source.ts'

/** An article that was read, with its place in the output folder. */
export interface PlacedArticle {
  readonly article: ArticleFile
  readonly source: { readonly bytes: Uint8Array } | { readonly reason: string }
  readonly identity: Identity
  /** The slug that it would have, were it the only one of it: it keeps the date of its file's name. */
  readonly datedFor?: string | undefined
  /** Its folder of outputs, or why it has none. */
  readonly place: { readonly folder: string } | Finding | 'draft'
}

type Known = Omit<PlacedArticle, 'place'>

/** What an earlier run knew of an article of which nothing has changed. */
export type Recall = (article: ArticleFile, bytes: Uint8Array) => Identity | undefined

/**
 * Reads all articles of a collection and gives each its folder of outputs, in their order. All are placed
 * before the first is built: those that link to an article have to know where it will be.
 */
export const placeArticles = (
  plan: Plan,
  claims: Claims,
  recall: Recall = () => undefined,
): PlacedArticle[] => {
  const read = plan.collection.articles.map((article) => readArticle(article, plan, recall))
  const isWanted = ({ identity }: Known): boolean => plan.drafts || !identity.draft
  return keepDates(read, isWanted).map((known) => {
    if (!isWanted(known)) return { ...known, place: 'draft' }
    return { ...known, place: claims.folder(claimantOf(known.article, known.identity)) }
  })
}

const readArticle = (article: ArticleFile, plan: Plan, recall: Recall): Known => {
  const source = readSource(article.path)
  const { location } = article
  const bytes = 'bytes' in source ? source.bytes : new Uint8Array()
  return { article, source, identity: recall(article, bytes) ?? identityOf(location, bytes, plan) }
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
    const { date, slug } = locate(article.location)
    if (date === undefined || slug !== identity.slug || (folders.get(keyOf(known)) ?? 0) < 2) return known
    return { ...known, identity: { ...identity, slug: slug.replace(/[^/]*$/, `${date}-$&`) }, datedFor: slug }
  })
}
