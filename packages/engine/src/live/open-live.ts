import { join } from 'node:path'
import type { Diagnostic } from '@trifold/core'
import type { Collection } from '../collections/collection.ts'
import { configName } from '../collections/collection-root.ts'
import { findCollections } from '../collections/find-collections.ts'
import { renderInMemory } from '../run/render-in-memory.ts'
import { type RenderedArticle, renderedArticle } from '../run/rendered-article.ts'
import { articlesOtherNow, isFoundAnew, isListOther, type Step } from './changes.ts'
import { type Dependence, dependenceOf } from './dependence.ts'
import { createLister, type LiveArticle } from './live-article.ts'
import { type LiveCollection, type LiveRequest, readLiveCollection } from './live-collection.ts'
import { createRealNames } from './real-names.ts'

/** A folder that the articles are of. */
export interface LiveFolder {
  /** Absolute. */
  readonly path: string
  /** Whether articles may come anywhere in it; else single files of it are all there is. */
  readonly whole: boolean
  /** What its configuration calls it. */
  readonly name?: string | undefined
}

/** What a change of files came to. */
export interface LiveChange {
  /** Whether articles came, went, or are called otherwise, or a configuration changed. */
  readonly list: boolean
  /** Articles that are other now, as absolute paths: those that changed themselves first. */
  readonly articles: readonly string[]
}

/** An article that was rendered, and what has it become other: plain data, to be recalled by whoever opens the same again. */
export interface LiveRendered extends RenderedArticle {
  readonly dependence: Dependence
}

/** Collections that are kept in memory, so that a change costs no more than it changes. */
export interface LiveCollections {
  /** In the order of their collections and files; drafts only if they are wanted. */
  articles(): readonly LiveArticle[]
  folders(): readonly LiveFolder[]
  /** What is wrong with the configurations, and their texts by the files that findings name. */
  configuration(): {
    readonly diagnostics: readonly Diagnostic[]
    readonly sources: ReadonlyMap<string, string>
  }
  /** Renders one as a build of all would; undefined if it is none of the articles, or held by its configuration. */
  render(path: string): Promise<LiveRendered | undefined>
  /**
   * Takes what others knew of articles that they rendered before this was opened: the next change tells of those, too, that
   * are other since then.
   */
  recall(known: ReadonlyMap<string, Dependence>): void
  /**
   * Takes note of files and folders that changed, came or went (absolute paths). An article that is told to be other
   * because of others is told again only after it was rendered. One call of any kind after the other.
   *
   * @throws EngineError or UsageError if a folder cannot be read any more: then everything stays as it was.
   */
  change(paths: readonly string[]): Promise<LiveChange>
}

/** @throws UsageError for a path that does not exist. */
export const openLive = async (request: LiveRequest): Promise<LiveCollections> => {
  const known = new Map<string, Dependence>()
  const pending = new Set<string>()
  const names = createRealNames()
  const list = createLister()
  let isRecalled = false
  let opened = await readAll(await findCollections(request), { before: [], changed: pending }, request)
  return {
    articles: () => opened.flatMap(list),
    folders: () => opened.map(folderOf),
    configuration: () => ({
      diagnostics: opened.flatMap(({ planned }) => planned.diagnostics),
      sources: new Map(opened.map(({ planned }) => planned.source)),
    }),
    render: async (path) => {
      const live = opened.find(({ placed }) => placed.has(path))
      const rendered = live === undefined ? undefined : await renderLive(path, live)
      if (rendered === undefined) return undefined
      known.set(path, rendered.dependence)
      return { ...rendered, watched: [...rendered.watched, ...names.note(path)] }
    },
    recall: (others) => {
      isRecalled = true
      for (const [path, dependence] of others) known.set(path, dependence)
    },
    change: async (paths) => {
      // What could not be taken note of before is noted now.
      for (const path of paths.flatMap(names.namesOf)) pending.add(path)
      const changed = new Set(pending)
      const before = opened
      const collections = isFoundAnew(before, changed)
        ? await findCollections(request)
        : before.map(({ collection }) => collection)
      opened = await readAll(collections, { before, changed }, request)
      pending.clear()
      const step = { before, now: opened, changed }
      const articles = articlesOtherNow(step, known, isRecalled)
      isRecalled = false
      for (const path of articles) {
        const dependence = known.get(path)
        if (dependence !== undefined) known.set(path, { ...dependence, told: true })
      }
      return { list: isListOther(step), articles }
    },
  }
}

const readAll = async (
  collections: readonly Collection[],
  { before, changed }: Omit<Step, 'now'>,
  request: LiveRequest,
): Promise<LiveCollection[]> => {
  const now: LiveCollection[] = []
  for (const collection of collections) {
    const live = before.find((former) => former.collection.root === collection.root)
    now.push(await readLiveCollection(collection, { live, changed }, request))
  }
  return now
}

const renderLive = async (
  path: string,
  { collection, planned, inMemory, placed }: LiveCollection,
): Promise<LiveRendered | undefined> => {
  const article = placed.get(path)
  if (inMemory === undefined || article === undefined) return undefined
  const inFormats = await renderInMemory(article, inMemory)
  const watched = [path, join(collection.root, configName)]
  return {
    ...renderedArticle(article, inFormats, { planned, watched }),
    dependence: dependenceOf(article, inFormats, inMemory),
  }
}

const folderOf = ({
  collection: { root, configured, scope },
  planned,
  placed,
}: LiveCollection): LiveFolder => ({
  path: root,
  whole: configured || scope.some((path) => !placed.has(path)),
  name: planned.plan?.config.name,
})
