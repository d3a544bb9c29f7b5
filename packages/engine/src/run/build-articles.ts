import type { Claims } from '../output/claims.ts'
import { buildInProcesses } from '../pool/build-in-processes.ts'
import type { BuildRequest } from '../request.ts'
import { pathsOf } from '../state/manifest.ts'
import type { Reason } from '../why/reason.ts'
import { buildArticle, makeArticle, type Outcome, reuseArticle, whyMade } from './build-article.ts'
import type { BuildContext } from './build-context.ts'
import { claimNow } from './claim-outputs.ts'
import { type GatheredArticle, gatherArticle } from './gather.ts'
import { claimantOf } from './identity.ts'
import { createPause } from './pause.ts'
import type { PlacedArticle } from './place-articles.ts'

/** What building articles takes, beside them. */
export interface Building {
  readonly context: BuildContext
  /** Knows the outputs that stay, whatever becomes of these articles. */
  readonly claims: Claims
  /** Knows those too that stay where they are if their article fails, and go if it does not. */
  readonly touching: Claims
  /** Every folder that an article has outputs in, or may keep some in. */
  readonly folders: readonly string[]
  /** Folders of outputs by the article's path, from earlier runs. */
  readonly known: ReadonlyMap<string, string>
  readonly request: BuildRequest
  /** Is called before each article. */
  progress(file: string): void
}

/**
 * Builds articles: those first whose outputs no other article's can meet, in whatever order; then the others, in their order, each of
 * which has its places if nobody else has them. So the result is the same, however many are built at once.
 */
export const buildArticles = async (
  placed: readonly PlacedArticle[],
  building: Building,
): Promise<GatheredArticle[]> => {
  const { context, claims, request, progress } = building
  const done = new Map<PlacedArticle, GatheredArticle>()
  const reasons = new Map<PlacedArticle, readonly Reason[]>()
  const ask = (article: PlacedArticle): void => {
    if (request.why === true) reasons.set(article, whyMade(article, context))
  }
  const add = (article: PlacedArticle, outcome: Outcome): void => {
    if (outcome === 'later') return
    const gathered = gatherArticle(article.article.file, outcome, context.plan)
    done.set(article, request.why === true ? withReasons(gathered, reasons.get(article)) : gathered)
  }
  const pause = createPause(request.signal)
  const stale = reuse(placed, building, add)
  stale.forEach(ask)
  const left = await buildInProcesses(stale, placed, building, (article, outcome) => {
    if (outcome !== 'later') progress(article.article.file)
    add(article, outcome)
  })
  for (const article of left) {
    await pause()
    progress(article.article.file)
    add(article, await makeArticle(article, context))
  }
  const last = placed.filter((article) => !done.has(article))
  if (last.length > 0) for (const [article, { record }] of done) keepPlaces(article, record, claims)
  for (const article of last) {
    await pause()
    progress(article.article.file)
    if (!reasons.has(article)) ask(article)
    add(article, await buildArticle(article, { ...context, claim: claimNow(claims) }))
    const record = done.get(article)?.record
    if (record !== undefined) keepPlaces(article, record, claims)
  }
  return placed.flatMap((article) => done.get(article) ?? [])
}

/** Uses what earlier runs made; the rest is stale. */
const reuse = (
  placed: readonly PlacedArticle[],
  { context, touching, progress }: Building,
  add: (article: PlacedArticle, outcome: Outcome) => void,
): PlacedArticle[] =>
  placed.filter((article) => {
    if (isTouched(article, touching)) return false
    const outcome = reuseArticle(article, context)
    if (outcome === undefined) return true
    if (outcome !== 'later') progress(article.article.file)
    add(article, outcome)
    return false
  })

const withReasons = (gathered: GatheredArticle, why: readonly Reason[] = []): GatheredArticle =>
  gathered.report === undefined ? gathered : { ...gathered, report: { ...gathered.report, why } }

const isTouched = ({ article, identity, place }: PlacedArticle, touching: Claims): boolean =>
  typeof place === 'object' &&
  'folder' in place &&
  touching.isTouched(place.folder, claimantOf(article, identity))

const keepPlaces = ({ article }: PlacedArticle, record: GatheredArticle['record'], claims: Claims): void =>
  claims.keep(claimantOf(article, record), record.folder, pathsOf(record))
