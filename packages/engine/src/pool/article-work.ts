import type { Renderer } from '@trifold/core'
import type { Collection } from '../collections/collection.ts'
import { type Plan, planCollection } from '../plan/plan-collection.ts'
import { readTemplates } from '../plan/read-templates.ts'
import type { BuildRequest, RunRequest } from '../request.ts'
import type { PlacedArticle } from '../run/place-articles.ts'
import { holdSource } from '../run/read-source.ts'

/** A request without what cannot be sent to another process. */
export type SentRequest = Omit<
  BuildRequest,
  'renderers' | 'browser' | 'onProgress' | 'onWait' | 'signal' | 'processes'
>

/** What a process is told at first of the articles of a collection. */
export interface ArticleWork {
  readonly kind: 'build' | 'check'
  readonly request: SentRequest
  /** The collection; its articles stand apart, and the folders that were searched stay out. */
  readonly collection: Collection
  readonly articles: readonly SentArticle[]
  /** Every folder that an article has outputs in, or may keep some in. */
  readonly folders: readonly string[]
  /** Folders of outputs by the article's path, from earlier runs. */
  readonly known: ReadonlyMap<string, string>
  /** The text of the configuration. */
  readonly configuration: string
}

/** An article with its place; its text is read by whoever needs it. */
type SentArticle = Omit<PlacedArticle, 'source'>

/** @param toolVersion Of a build; a check needs none. */
export const sentRequest = (
  request: RunRequest & Partial<Pick<BuildRequest, 'onWait' | 'toolVersion'>>,
): SentRequest => {
  const { renderers, browser, onProgress, onWait, signal, processes, ...plain } = request
  return { toolVersion: '', ...plain }
}

export const sentArticles = (placed: readonly PlacedArticle[]): SentArticle[] =>
  // The source of one that nobody has read yet is read by whoever looks at it.
  placed.map(({ article, key, identity, datedFor, place }) => ({ article, key, identity, datedFor, place }))

export const receivedArticles = (
  articles: readonly SentArticle[],
  { boundary }: Pick<Collection, 'boundary'>,
): PlacedArticle[] =>
  articles.map((sent) => {
    const held = holdSource(sent.article.path, boundary)
    return {
      ...sent,
      get source() {
        return held.get()
      },
    }
  })

/**
 * Plans a collection as the process did that sent the work.
 *
 * @throws Error if its configuration is another one by now.
 */
export const planAgain = async (
  { request, collection, configuration }: ArticleWork,
  renderers: readonly Renderer[],
): Promise<Plan> => {
  const templates = await readTemplates(request.cwd, request.templates)
  const { plan } = await planCollection(collection, { ...request, renderers }, templates)
  if (plan?.source[1] !== configuration) throw new Error('the configuration has changed')
  return plan
}
