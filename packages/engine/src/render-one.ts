import { join, resolve } from 'node:path'
import { collectionOfFile, rootOfFile } from './collections/collection-of-file.ts'
import { configName } from './collections/collection-root.ts'
import { EngineError } from './errors.ts'
import type { LinkTo } from './links/article-links.ts'
import { checkFormatNames } from './plan/formats.ts'
import { type Planned, planCollection } from './plan/plan-collection.ts'
import { readTemplates } from './plan/read-templates.ts'
import type { ContentRequest } from './request.ts'
import type { PlacedArticle } from './run/place-articles.ts'
import { type CollectionInMemory, openInMemory, renderInMemory } from './run/render-in-memory.ts'
import { type RenderedArticle, refusedArticle, renderedArticle } from './run/rendered-article.ts'

/** Which article is rendered, and how. */
export interface RenderRequest extends Omit<ContentRequest, 'paths' | 'out' | 'sections' | 'onProgress'> {
  /** The article, relative to `cwd`. */
  readonly file: string
  /** The folder of articles, relative to `cwd`, where no `trifold.config.json` marks one; else the file's own folder. */
  readonly folder?: string | undefined
  /** Where a site shows each article: there links to it lead, in every format. */
  readonly linkTo?: LinkTo | undefined
  /** Reads each collection once for all requests that share it, which must be alike but for `file`. */
  readonly memory?: CollectionMemory | undefined
}

/** Collections that were read, by their root. {@link renderOne} fills it; clear it when a file has changed. */
export type CollectionMemory = Map<string, Promise<OpenedCollection>>

/** A collection that was read; its inside is the engine's own. */
export interface OpenedCollection {
  readonly planned: Planned
  readonly inMemory?: CollectionInMemory | undefined
}

/**
 * Renders one article of its collection in memory, just as a build of the whole collection would: configuration, slugs,
 * links to other articles, images and themes. Writes nothing. What its author can cause is in the diagnostics.
 *
 * @throws UsageError for a format or file that does not exist.
 */
export const renderOne = async (request: RenderRequest): Promise<RenderedArticle> => {
  checkFormatNames(request.to ?? [], request.renderers)
  const path = resolve(request.cwd, request.file)
  const root = await rootOfFile({ ...request, path })
  const { planned, inMemory } = await openedWith(path, root, request)
  const watched = [path, join(root, configName)]
  if (inMemory === undefined) return refusedArticle(planned, watched)
  const placed = placedAt(path, inMemory)
  if (placed === undefined) throw new EngineError(`${path} was not found in its collection`)
  const rendered = await renderInMemory(placed, inMemory)
  return renderedArticle(placed, rendered, { planned, watched })
}

const placedAt = (path: string, { placed }: CollectionInMemory): PlacedArticle | undefined =>
  placed.find(({ article }) => article.path === path)

/** The collection, read once; a file that a search skips is read with it for itself. */
const openedWith = async (path: string, root: string, request: RenderRequest): Promise<OpenedCollection> => {
  const memory = request.memory ?? new Map()
  const known = memory.get(root) ?? open(root, request)
  memory.set(root, known)
  const opened = await known
  const holds = opened.inMemory === undefined || placedAt(path, opened.inMemory) !== undefined
  return holds ? opened : open(root, request, path)
}

const open = async (root: string, request: RenderRequest, path?: string): Promise<OpenedCollection> => {
  const templates = await readTemplates(request.cwd, request.templates)
  const collection = await collectionOfFile(request.cwd, root, path)
  const planned = await planCollection(collection, { ...request, paths: [] }, templates)
  const { plan } = planned
  return {
    planned,
    inMemory: plan === undefined ? undefined : openInMemory(plan, { linkTo: request.linkTo }),
  }
}
