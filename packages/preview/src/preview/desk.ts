import type { ArticleSummary, ArticleView, CollectionView } from '@trifold/studio'
import type { Listing, PreviewFile, RenderWork } from '../work/render-work.ts'
import { articleView, lacksFiles } from './article-view.ts'
import type { DeskEvent } from './desk-event.ts'
import { failedPreview } from './failed-preview.ts'
import { createLanes, type Lanes } from './lanes.ts'
import type { Moves } from './moves.ts'
import { createShelf, type Shelf } from './shelf.ts'

/** What a desk works with. */
export interface DeskOptions {
  /** What is shown, and how its folder is called. */
  readonly shown: Omit<CollectionView, 'diagnostics'>
  /** Renders what is on screen. */
  readonly screen: RenderWork
  /** Renders all else; asked for nothing before there is something to do. */
  readonly rest: RenderWork
  onEvent(event: DeskEvent): void
  /** Hears of each article that was rendered, after everybody else. */
  onRendered(rendered: { readonly path: string; readonly watched: readonly string[] }): void
  /** Hears, after everybody else, that articles went or are called otherwise, or that the configuration is another. */
  onListed(moves: Moves): void
}

/** All articles as they stand now, and what is done when files change. */
export interface Desk {
  open(): Promise<Listing>
  /** Renders all of them, one after the other. */
  begin(listing: Listing): void
  collection(): CollectionView
  articles(): readonly ArticleSummary[]
  /** The article of a file: an absolute path. */
  at(path: string): ArticleSummary | undefined
  /** What is shown of an article, which is taken for one that is on screen from now on. */
  look(key: string): ArticleView | undefined
  /** A file of the last version without errors. */
  file(key: string, path: string): PreviewFile | undefined
  /** Rejects if a folder cannot be read any more: then everything stays as it was, to be read with the next change. */
  change(paths: readonly string[]): Promise<void>
  close(): Promise<void>
}

export const createDesk = (options: DeskOptions): Desk => {
  const { shown, screen, rest, onEvent } = options
  const shelf = createShelf(onEvent)
  const lanes = createLanesTo(shelf, options)
  let collection: CollectionView = { ...shown, diagnostics: [] }
  const list = (listing: Listing): void => {
    const { diagnostics } = listing
    // A configuration that cannot be read has no name for what is shown: it keeps the one that it had.
    const kept = diagnostics.some(({ severity }) => severity === 'error') ? collection.name : shown.name
    collection = { ...shown, name: listing.name ?? kept, diagnostics }
    onEvent({ name: 'collection', data: collection })
    options.onListed(shelf.list(listing))
  }
  const take = (articles: readonly string[], saved: ReadonlySet<string>): void => {
    const isSoon = (path: string) => saved.has(path) || shelf.isOnScreen(path)
    // The last one to be added is the first to be rendered: what was saved itself.
    for (const path of articles.filter(isSoon).reverse()) lanes.soon(path)
    for (const path of articles.filter((path) => !isSoon(path))) lanes.later(path)
  }
  return {
    open: async () => {
      const listing = await screen.open()
      list(listing)
      return listing
    },
    begin: ({ articles }) => lanes.begin(articles),
    collection: () => collection,
    articles: () => shelf.all().map(({ summary }) => summary),
    at: (path) => shelf.at(path)?.summary,
    look: (key) => {
      const article = shelf.get(key)
      if (article === undefined) return undefined
      shelf.look(key)
      if (lacksFiles(article)) lanes.ask(article.path)
      return articleView(article)
    },
    file: (key, path) => shelf.get(key)?.good?.files.get(path),
    change: async (paths) => {
      const saved = new Set(paths)
      const [near, far] = lanes.change(paths)
      // What it cannot read, the near lane cannot read either, which tells it.
      const others = far?.catch(() => undefined)
      const { listing, articles } = await near
      if (listing !== undefined) list(listing)
      take(articles, saved)
      const known = new Set(articles)
      void others?.then((change) => take(change?.articles.filter((path) => !known.has(path)) ?? [], saved))
    },
    close: async () => {
      lanes.close()
      await Promise.all([screen.close(), rest.close()])
    },
  }
}

/** Lanes whose results come onto a shelf. */
const createLanesTo = (shelf: Shelf, { screen, rest, onRendered }: DeskOptions): Lanes =>
  createLanes({
    screen,
    rest,
    wantsFiles: (path) => !shelf.isFull() || shelf.looked(path) > 0,
    looked: shelf.looked,
    onResult: ({ path, rendered, changes }) => {
      if (rendered === undefined) return
      shelf.put(path, rendered, changes)
      onRendered({ path, watched: rendered.watched })
    },
    onFailure: (path, error, changes) => {
      const article = shelf.at(path)
      if (article !== undefined) shelf.put(path, failedPreview(article, error), changes)
      onRendered({ path, watched: [] })
    },
  })
