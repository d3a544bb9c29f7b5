import type { Diagnostic } from '@trifold/core'
import type { Collection } from '../collections/collection.ts'
import { createDirectory } from '../links/directory.ts'
import { type Claims, createClaims } from '../output/claims.ts'
import { exists } from '../output/exists.ts'
import { isWithin, relativeTo } from '../paths.ts'
import { createKeys, type Keys } from '../plan/keys.ts'
import type { Plan } from '../plan/plan-collection.ts'
import type { ArticleReport, CollectionReport, Crash } from '../report.ts'
import type { BuildRequest } from '../request.ts'
import { findingsOf } from '../state/findings-of.ts'
import type { ArticleRecord } from '../state/manifest.ts'
import { type BuiltArticle, buildArticle } from './build-article.ts'
import type { BuildContext } from './build-context.ts'
import { finishCollection } from './finish-collection.ts'
import { type OpenCollection, openCollection } from './open-collection.ts'
import { placeArticles, type Recall } from './place-articles.ts'
import { reportArticle, resolveSource, shownOutput } from './report-article.ts'
import { withFile } from './stored-findings.ts'

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
  const { collection } = plan
  const open = await openCollection(collection, request.force ?? false)
  const former = new Map(open.manifest.articles.map((record) => [record.source, record]))
  const sources = new Set(collection.articles.map(({ path }) => relativeTo(collection.outDir, path)))
  const others = open.manifest.articles.filter(
    (record) => !sources.has(record.source) && !isInScope(record, collection),
  )
  const abandoned = await withoutSource(others, collection)
  const claims = createClaims()
  for (const record of others) if (!abandoned.has(record)) keepPlaces(claims, plan, record)
  const keys = createKeys(plan, request.toolVersion)
  const recall = (request.cache ?? true) ? recallFrom(former, collection, keys) : undefined
  const placed = placeArticles(plan, claims, recall)
  const directory = createDirectory(plan, placed, foldersOf(open))
  const context = buildContext(plan, request, open, { former, keys, claims, directory })
  const gathered = gather()
  for (const article of placed) {
    progress(article.article.file)
    gathered.add(article.article.file, await buildArticle(article, context), plan)
  }
  // An article that was renamed takes the place of the one that it was, even if nobody looked for that one.
  const folders = new Set(gathered.records.map(({ folder }) => folder))
  const staying = others.filter((record) => !(abandoned.has(record) && folders.has(record.folder)))
  const finished = await finishCollection(open, [...staying, ...gathered.records], {
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

/** What is known of a collection before its articles are built. */
interface Known extends Pick<BuildContext, 'keys' | 'claims' | 'directory'> {
  /** Results of earlier runs, by file relative to the output folder. */
  readonly former: ReadonlyMap<string, ArticleRecord>
}

const buildContext = (
  plan: Plan,
  request: BuildRequest,
  { output }: OpenCollection,
  { former, keys, claims, directory }: Known,
): BuildContext => ({
  plan,
  output,
  keys,
  claims,
  directory,
  cache: request.cache ?? true,
  subset: (request.to ?? []).length > 0,
  previous: (source) => former.get(source),
})

/** An article's name needs no second reading while its file is the same. */
const recallFrom =
  (former: ReadonlyMap<string, ArticleRecord>, { outDir }: Collection, keys: Keys): Recall =>
  (article, bytes) => {
    const record = former.get(relativeTo(outDir, article.path))
    if (record === undefined || record.key !== keys.article(article, bytes)) return undefined
    return { slug: record.datedFor ?? record.slug, lang: record.lang, draft: record.isDraft }
  }

/** Whether an article that was not found would have been, if it were still there. */
export const isInScope = ({ source }: ArticleRecord, { scope, outDir }: Collection): boolean => {
  const path = resolveSource(outDir, source)
  return scope.some((folder) => isWithin(folder, path))
}

/** The articles whose files are no longer there. */
const withoutSource = async (
  records: readonly ArticleRecord[],
  { outDir }: Collection,
): Promise<ReadonlySet<ArticleRecord>> => {
  const gone = await Promise.all(
    records.map(async ({ source }) => !(await exists(resolveSource(outDir, source)))),
  )
  return new Set(records.filter((_, index) => gone[index]))
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

/** Gathers results of articles. */
const gather = () => {
  const records: ArticleRecord[] = []
  const articles: ArticleReport[] = []
  const diagnostics: Diagnostic[] = []
  const sources = new Map<string, string>()
  const crashes: Crash[] = []
  const kept: string[] = []
  const count = { drafts: 0 }
  const add = (file: string, built: BuiltArticle, plan: Plan): void => {
    records.push(built.record)
    crashes.push(...built.crashes)
    if (built.status === 'draft') {
      count.drafts++
      return
    }
    const names = new Set(plan.formats.map(({ renderer }) => renderer.name))
    const own = findingsOf(built.record, ({ name }) => names.has(name))
    const found = [...withFile(file, own), ...built.diagnostics]
    diagnostics.push(...found)
    kept.push(...built.kept.map((path) => shownOutput(plan, path)))
    if (found.length > 0) sources.set(file, new TextDecoder().decode(built.bytes))
    articles.push(reportArticle(file, built, plan))
  }
  return { records, articles, diagnostics, sources, crashes, kept, count, add }
}
