import type { Diagnostic } from '@trifold/core'
import { applyRules } from '../config/apply-rules.ts'
import { createDirectory } from '../links/directory.ts'
import { createNeighbourhood } from '../neighbours/neighbourhood.ts'
import { type Claims, createClaims } from '../output/claims.ts'
import { relativeTo } from '../paths.ts'
import { createKeys, type Keys } from '../plan/keys.ts'
import type { Plan } from '../plan/plan-collection.ts'
import type { ArticleReport, CollectionReport, Crash } from '../report.ts'
import { type BuildRequest, isSubset } from '../request.ts'
import { type ArticleRecord, pathsOf } from '../state/manifest.ts'
import { seenByBuild } from '../unchanged/seen-by-build.ts'
import type { Seen } from '../unchanged/take-snapshot.ts'
import { besideAny } from './beside-any.ts'
import { type Building, buildArticles } from './build-articles.ts'
import type { BuildContext } from './build-context.ts'
import { claimLater } from './claim-outputs.ts'
import { finishCollection } from './finish-collection.ts'
import { joinArticles } from './gather.ts'
import type { LateText } from './late-texts.ts'
import { type OpenCollection, openCollection } from './open-collection.ts'
import { type OtherArticles, otherArticles, stayingBeside } from './other-articles.ts'
import { type PlacedArticle, type PlacingOptions, placeArticles } from './place-articles.ts'
import { resolveSource } from './report-article.ts'

/** What building a collection came to; paths are relative to the working folder. */
export interface BuiltCollection {
  readonly articles: readonly ArticleReport[]
  readonly diagnostics: readonly Diagnostic[]
  /** Text of the articles with findings. */
  readonly sources: ReadonlyMap<string, LateText>
  readonly report: CollectionReport
  readonly crashes: readonly Crash[]
  readonly drafts: number
  readonly removed: readonly string[]
  readonly kept: readonly string[]
  /** What the result depends on, where everything of it was made by this machine's files alone. */
  seen?(began: number): Seen
}

/** Builds the articles of one collection, then brings its output folder into line. */
export const buildCollection = async (
  plan: Plan,
  request: BuildRequest,
  progress: (file: string) => void,
): Promise<BuiltCollection> => {
  const open = await openCollection(plan.collection, request.force ?? false, request)
  try {
    return await buildOpened(open, plan, request, progress)
  } finally {
    await open.close()
  }
}

const buildOpened = async (
  open: OpenCollection,
  plan: Plan,
  request: BuildRequest,
  progress: (file: string) => void,
): Promise<BuiltCollection> => {
  const others = await otherArticles(open)
  const { placed, ...building } = prepare(plan, request, open, others)
  const built = await buildArticles(placed, { ...building, request, progress }).catch(async (error) => {
    await open.output.release()
    throw error
  })
  const gathered = joinArticles(built)
  const records = [...stayingBeside(gathered.records, others), ...gathered.records]
  const finished = await finishCollection(open, records, {
    cwd: request.cwd,
    page: plan.site,
    isSettled: building.context.settled !== undefined,
    ways: building.context.keys.ways,
    sweepLedger: false,
  })
  return {
    ...gathered,
    diagnostics: [...gathered.diagnostics, ...applyRules(finished.diagnostics, plan.config.rules)],
    report: finished.report,
    removed: finished.removed,
    kept: [...gathered.kept, ...finished.kept],
    ...(plan.browser === undefined && {
      seen: (began) =>
        seenByBuild(plan, {
          ...finished,
          ...gathered,
          compiling: building.context.keys.compiling,
          began,
          before: open.manifest,
          read: placed.flatMap(({ article, key }) => (key === undefined ? [article.path] : [])),
          settled: building.context.settled,
        }),
    }),
  }
}

/** Gives every article its place, and gathers what building each of them needs to know. */
const prepare = (
  plan: Plan,
  request: BuildRequest,
  open: OpenCollection,
  others: OtherArticles,
): Pick<Building, 'context' | 'claims' | 'touching' | 'folders' | 'known'> & {
  placed: readonly PlacedArticle[]
} => {
  const cache = request.cache ?? true
  const former = recordsByPath(open)
  const [claims, touching] = [createClaims(), createClaims()]
  const staying = others.records.filter((record) => !others.abandoned.has(record))
  for (const record of staying) keepPlaces(claims, plan, record)
  const keys = createKeys(plan, request.toolVersion)
  const placed = placeArticles(plan, claims, cache ? recallFrom(former, open, keys) : {})
  const moved = movedArticles(placed, former)
  for (const record of [...staying, ...moved]) keepPlaces(touching, plan, record)
  const folders = [
    ...placed.flatMap(({ place }) => (typeof place === 'object' && 'folder' in place ? [place.folder] : [])),
    ...[...staying, ...moved].map(({ folder }) => folder),
  ]
  const known = foldersOf(former)
  const directory = createDirectory(plan, placed, known)
  const context: BuildContext = {
    plan,
    output: open.output,
    keys,
    claim: claimLater(folders),
    directory,
    neighbourhood: createNeighbourhood(plan, placed, directory),
    cache,
    subset: isSubset(request),
    previous: (path) => former.get(path),
    waysBefore: open.manifest.ways,
    besideRead: besideAny(
      placed.flatMap(({ article, key }) => (key === undefined ? [article] : [])),
      plan.collection,
    ),
    settled: placed.every((known) => isWhereItWas(known, former.get(known.article.path)))
      ? open.unchanged.settled
      : undefined,
  }
  return { context, claims, touching, folders, known, placed }
}

/** Whether others know an article as they did: by its name, language and folder, or as one that is not shown. */
const isWhereItWas = ({ identity, place }: PlacedArticle, record: ArticleRecord | undefined): boolean => {
  if (typeof place === 'string') return record?.state === 'draft'
  return (
    'folder' in place &&
    record?.state === 'built' &&
    record.folder === place.folder &&
    record.slug === identity.slug &&
    record.lang === identity.lang
  )
}

/** Former results of articles that have another folder now: should one fail, its former outputs stay where they are. */
const movedArticles = (
  placed: readonly PlacedArticle[],
  known: ReadonlyMap<string, ArticleRecord>,
): ArticleRecord[] =>
  placed.flatMap(({ article, place }) => {
    const former = known.get(article.path)
    if (former === undefined || former.folder === '') return []
    return typeof place === 'object' && 'folder' in place && place.folder === former.folder ? [] : [former]
  })

/** An article's name needs no second reading while its file is the same. */
const recallFrom = (
  former: ReadonlyMap<string, ArticleRecord>,
  { unchanged }: OpenCollection,
  keys: Keys,
): Pick<PlacingOptions, 'recall' | 'unread'> => ({
  recall: (article, bytes) => {
    const record = former.get(article.path)
    const isSame = record?.location === article.location && record.key === keys.article(bytes)
    return isSame ? identityIn(record) : undefined
  },
  unread: ({ path, location }) => {
    const record = former.get(path)
    if (record?.location !== location || !unchanged.isArticle(record.source, keys.compiling)) return undefined
    return { identity: identityIn(record), key: record.key }
  },
})

const identityIn = ({ slug, datedFor, lang, isDraft }: ArticleRecord): PlacedArticle['identity'] => ({
  slug: datedFor ?? slug,
  lang,
  draft: isDraft,
})

/** What earlier runs made of articles, by their absolute paths. */
const recordsByPath = ({ manifest, collection }: OpenCollection): Map<string, ArticleRecord> =>
  new Map(manifest.articles.map((record) => [resolveSource(collection.outDir, record.source), record]))

const foldersOf = (former: ReadonlyMap<string, ArticleRecord>): Map<string, string> =>
  new Map([...former].flatMap(([path, { folder }]) => (folder === '' ? [] : [[path, folder]])))

const keepPlaces = (claims: Claims, plan: Plan, record: ArticleRecord): void => {
  const file = relativeTo(plan.cwd, resolveSource(plan.collection.outDir, record.source))
  claims.keep({ file, slug: record.slug, lang: record.lang }, record.folder, pathsOf(record))
}
