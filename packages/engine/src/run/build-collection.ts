import type { Diagnostic } from '@trifold/core'
import type { Collection } from '../collections/collection.ts'
import { createDirectory } from '../links/directory.ts'
import { createNeighbourhood } from '../neighbours/neighbourhood.ts'
import { type Claims, createClaims } from '../output/claims.ts'
import { relativeTo } from '../paths.ts'
import { createKeys, type Keys } from '../plan/keys.ts'
import type { Plan } from '../plan/plan-collection.ts'
import type { ArticleReport, CollectionReport, Crash } from '../report.ts'
import type { BuildRequest } from '../request.ts'
import type { ArticleRecord } from '../state/manifest.ts'
import { buildArticle } from './build-article.ts'
import type { BuildContext } from './build-context.ts'
import { finishCollection } from './finish-collection.ts'
import { gather } from './gather.ts'
import { type OpenCollection, openCollection } from './open-collection.ts'
import { type OtherArticles, otherArticles, stayingBeside } from './other-articles.ts'
import { type PlacedArticle, placeArticles, type Recall } from './place-articles.ts'
import { resolveSource } from './report-article.ts'

/** What building a collection came to; paths are relative to the working folder. */
export interface BuiltCollection {
  readonly articles: readonly ArticleReport[]
  readonly diagnostics: readonly Diagnostic[]
  /** Text of the articles with findings. */
  readonly sources: ReadonlyMap<string, string>
  readonly report: CollectionReport
  readonly crashes: readonly Crash[]
  readonly drafts: number
  readonly removed: readonly string[]
  readonly kept: readonly string[]
}

/** Builds the articles of one collection one after the other, then brings its output folder into line. */
export const buildCollection = async (
  plan: Plan,
  request: BuildRequest,
  progress: (file: string) => void,
): Promise<BuiltCollection> => {
  const open = await openCollection(plan.collection, request.force ?? false)
  const others = await otherArticles(open)
  const { context, placed } = prepare(plan, request, open, others)
  const gathered = gather()
  for (const article of placed) {
    progress(article.article.file)
    gathered.add(article.article.file, await buildArticle(article, context), plan)
  }
  const records = [...stayingBeside(gathered.records, others), ...gathered.records]
  const finished = await finishCollection(open, records, {
    cwd: request.cwd,
    page: plan.site,
    sweepLedger: false,
  })
  return {
    ...gathered,
    diagnostics: [...gathered.diagnostics, ...finished.diagnostics],
    report: finished.report,
    removed: finished.removed,
    drafts: gathered.count.drafts,
    kept: [...gathered.kept, ...finished.kept],
  }
}

/** Gives every article its place, and gathers what building each of them needs to know. */
const prepare = (
  plan: Plan,
  request: BuildRequest,
  open: OpenCollection,
  others: OtherArticles,
): { context: BuildContext; placed: readonly PlacedArticle[] } => {
  const cache = request.cache ?? true
  const former = new Map(open.manifest.articles.map((record) => [record.source, record]))
  const claims = createClaims()
  for (const record of others.records) if (!others.abandoned.has(record)) keepPlaces(claims, plan, record)
  const keys = createKeys(plan, request.toolVersion)
  const placed = placeArticles(plan, claims, cache ? recallFrom(former, plan.collection, keys) : undefined)
  const directory = createDirectory(plan, placed, foldersOf(open))
  const context: BuildContext = {
    plan,
    output: open.output,
    keys,
    claims,
    directory,
    neighbourhood: createNeighbourhood(plan, placed, directory),
    cache,
    subset: (request.to ?? []).length > 0 || (request.sections ?? []).length > 0,
    previous: (source) => former.get(source),
  }
  return { context, placed }
}

/** An article's name needs no second reading while its file is the same. */
const recallFrom =
  (former: ReadonlyMap<string, ArticleRecord>, { outDir }: Collection, keys: Keys): Recall =>
  (article, bytes) => {
    const record = former.get(relativeTo(outDir, article.path))
    if (record === undefined || record.key !== keys.article(article, bytes)) return undefined
    return { slug: record.datedFor ?? record.slug, lang: record.lang, draft: record.isDraft }
  }

/** Folders of outputs by the article's absolute path, from earlier runs. */
const foldersOf = ({ manifest, collection }: OpenCollection): Map<string, string> =>
  new Map(
    manifest.articles
      .filter(({ folder }) => folder !== '')
      .map(({ source, folder }) => [resolveSource(collection.outDir, source), folder]),
  )

const keepPlaces = (claims: Claims, plan: Plan, record: ArticleRecord): void => {
  const file = relativeTo(plan.cwd, resolveSource(plan.collection.outDir, record.source))
  const paths = record.formats.flatMap(({ outputs }) => outputs.map(({ path }) => path))
  claims.keep({ file, slug: record.slug, lang: record.lang }, record.folder, paths)
}
