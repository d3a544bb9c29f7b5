import { basename, join } from 'node:path'
import type { Collection } from '../collections/collection.ts'
import { configName } from '../collections/collection-root.ts'
import { isArticleName } from '../collections/find-articles.ts'
import { type Plan, type Planned, planCollection } from '../plan/plan-collection.ts'
import type { ContentRequest } from '../request.ts'
import { type PlacedArticle, placeAgain } from '../run/place-articles.ts'
import { readSource } from '../run/read-source.ts'
import { type CollectionInMemory, openInMemory, withTexts } from '../run/render-in-memory.ts'

/** Which articles are kept in memory while their files change, and how they are rendered. */
export interface LiveRequest
  extends Pick<ContentRequest, 'cwd' | 'paths' | 'renderers' | 'drafts' | 'strict'> {
  /** Names of formats: of those that a collection makes, only these are rendered, in this order. */
  readonly shown?: readonly string[] | undefined
}

/** A collection as it is at one moment: it is never changed, a change of its files makes another. */
export interface LiveCollection {
  readonly collection: Collection
  readonly planned: Planned
  /** Absent while the configuration has errors. */
  readonly inMemory?: CollectionInMemory | undefined
  /** By absolute path. */
  readonly placed: ReadonlyMap<string, PlacedArticle>
}

/** How a collection was, and which files may be other since then: absolute paths. */
export interface Former {
  readonly live?: LiveCollection | undefined
  readonly changed: ReadonlySet<string>
}

/** Reads a collection; an article that has not changed is neither read nor asked for its name again. */
export const readLiveCollection = async (
  collection: Collection,
  { live, changed }: Former,
  request: LiveRequest,
): Promise<LiveCollection> => {
  const former = changed.has(join(collection.root, configName)) ? undefined : live
  const planned = await planAgain(collection, { live: former, changed }, request)
  const { plan } = planned
  // What was there stays in the list until the configuration is mended.
  if (plan === undefined) return { collection, planned, placed: live?.placed ?? new Map() }
  return (
    (former?.collection === collection ? withChangedTexts(former, planned, changed) : undefined) ?? {
      collection,
      planned,
      ...placeAll(plan, former?.placed, changed),
    }
  )
}

/** The collection when texts alone are other: undefined if an article is called otherwise now. */
const withChangedTexts = (
  former: LiveCollection,
  planned: Planned,
  changed: ReadonlySet<string>,
): LiveCollection | undefined => {
  const { inMemory } = former
  const { plan } = planned
  if (inMemory === undefined || plan === undefined) return undefined
  const placed = new Map(former.placed)
  for (const path of changed) {
    const known = placed.get(path)
    const now = known === undefined ? undefined : placeAgain(known, plan)
    if (known !== undefined && now === undefined) return undefined
    if (now !== undefined) placed.set(path, now)
  }
  return { ...former, planned, placed, inMemory: withTexts(inMemory, plan, [...placed.values()]) }
}

const placeAll = (
  plan: Plan,
  former: LiveCollection['placed'] | undefined,
  changed: ReadonlySet<string>,
): Pick<LiveCollection, 'inMemory' | 'placed'> => {
  const known = (path: string) => (changed.has(path) ? undefined : former?.get(path))
  const inMemory = openInMemory(plan, {
    read: (path, boundary) => known(path)?.source ?? readSource(path, boundary),
    recall: ({ path }) => identityOf(known(path)),
  })
  return { inMemory, placed: new Map(inMemory.placed.map((one) => [one.article.path, one])) }
}

/** The plan remembers files that settings name: it stays for as long as articles alone change. */
const planAgain = async (
  collection: Collection,
  { live, changed }: Former,
  request: LiveRequest,
): Promise<Planned> => {
  const plan = live?.planned.plan
  const stays = [...changed].every((path) => isArticleName(basename(path)))
  if (live === undefined || plan === undefined || !stays) {
    const planned = await planCollection(collection, request, new Map())
    return planned.plan === undefined ? planned : { ...planned, plan: shownOf(planned.plan, request) }
  }
  return { ...live.planned, plan: { ...plan, collection } }
}

/** The plan with those formats alone that are shown. */
const shownOf = (plan: Plan, { shown }: LiveRequest): Plan =>
  shown === undefined
    ? plan
    : { ...plan, formats: shown.flatMap((name) => plan.formats.filter((format) => format.name === name)) }

/** What an article is called by itself, before dates are told apart. */
const identityOf = (known: PlacedArticle | undefined): PlacedArticle['identity'] | undefined =>
  known?.datedFor === undefined ? known?.identity : { ...known.identity, slug: known.datedFor }
