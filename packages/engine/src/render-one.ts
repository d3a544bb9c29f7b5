import { join, resolve } from 'node:path'
import type { Article, Diagnostic, OutputFile, SearchAppearance } from '@trifold/core'
import { collectionOfFile, rootOfFile } from './collections/collection-of-file.ts'
import { configName } from './collections/collection-root.ts'
import { EngineError } from './errors.ts'
import type { LinkTo } from './links/article-links.ts'
import { articleRenderer } from './plan/article-renderer.ts'
import { checkFormatNames } from './plan/formats.ts'
import { type Planned, planCollection } from './plan/plan-collection.ts'
import { readTemplates } from './plan/read-templates.ts'
import type { Crash } from './report.ts'
import type { ContentRequest } from './request.ts'
import { keepSources } from './run/keep-sources.ts'
import type { PlacedArticle } from './run/place-articles.ts'
import { type CollectionInMemory, openInMemory, renderInMemory } from './run/render-in-memory.ts'
import { tidyDiagnostics } from './run/tidy-diagnostics.ts'

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

/** A file of an article's output, and the format that it is of. */
export interface RenderedFile extends OutputFile {
  readonly format: string
}

/** What rendering one article came to. */
export interface RenderedArticle {
  /** Absent if it, or the configuration of its collection, has errors; or if it is a draft and those are not wanted. */
  readonly article?: Article | undefined
  readonly slug: string
  readonly lang: string
  readonly draft: boolean
  /** Whether it and all of its formats are without errors. */
  readonly usable: boolean
  readonly files: readonly RenderedFile[]
  /** What its data earns in search results. */
  readonly appearances: readonly SearchAppearance[]
  /** Sorted; a finding that was made twice stands here once. */
  readonly diagnostics: readonly Diagnostic[]
  /** Text of every file that has findings, by its path in them: for code frames. */
  readonly sources: ReadonlyMap<string, string>
  /** Every file that the result was made of, the article's own first: absolute paths. */
  readonly watched: readonly string[]
  /** Where the local images are that it shows, by the hash of their bytes: absolute paths. */
  readonly images: ReadonlyMap<string, string>
  /** What threw; each has a diagnostic `internal` as well. */
  readonly crashes: readonly Crash[]
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
  if (inMemory === undefined) return refused(planned, watched)
  const placed = placedAt(path, inMemory)
  if (placed === undefined) throw new EngineError(`${path} was not found in its collection`)
  const rendered = await renderInMemory(placed, inMemory)
  const diagnostics = tidyDiagnostics(rendered.diagnostics)
  const sources = new Map<string, string>()
  keepSources(sources, diagnostics, new Map([planned.source, ...rendered.texts]))
  const { slug, lang, draft } = placed.identity
  const template = inMemory.plan.template?.path
  const shared = template === undefined ? [] : [resolve(request.cwd, template)]
  return {
    article: rendered.compiled?.article,
    slug,
    lang,
    draft,
    usable: rendered.usable,
    files: rendered.rendered.flatMap(({ format, files, usable }) =>
      usable && format.name !== articleRenderer.name
        ? files.map((file) => ({ ...file, format: format.name }))
        : [],
    ),
    appearances: rendered.rendered.flatMap(({ appearances }) => appearances ?? []),
    diagnostics,
    sources,
    watched: [...new Set([...watched, ...shared, ...rendered.uses])],
    images: rendered.images,
    crashes: rendered.crashes,
  }
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
  return { planned, inMemory: plan === undefined ? undefined : openInMemory(plan, request.linkTo) }
}

/** An article whose collection cannot be planned. */
const refused = ({ diagnostics, source }: Planned, watched: string[]): RenderedArticle => ({
  slug: '',
  lang: '',
  draft: false,
  usable: false,
  files: [],
  appearances: [],
  diagnostics,
  sources: new Map([source]),
  watched,
  images: new Map(),
  crashes: [],
})
